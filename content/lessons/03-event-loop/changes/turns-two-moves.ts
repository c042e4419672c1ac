import * as asyncio from "asyncio";

async function play(name: string, atOnce: number) {
  for (const move of [1, 2, 3]) {
    console.log(`${name}: move ${move}`);
    if (move % atOnce === 0) await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(
    play("Ada", 2),
    play("Bo", 1),
    play("Cy", 1),
  );
  console.log("the game is over");
}

asyncio.run(main());
