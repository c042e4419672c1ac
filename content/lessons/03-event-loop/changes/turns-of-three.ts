import * as asyncio from "asyncio";

async function play(name: string) {
  for (const move of [1, 2, 3]) {
    console.log(`${name}: move ${move}`);
    await asyncio.sleep(0);
  }
}

async function main() {
  await asyncio.gather(play("Ada"), play("Bo"), play("Cy"));
  console.log("the game is over");
}

asyncio.run(main());
