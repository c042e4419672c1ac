import * as asyncio from "asyncio";

async function play(name: string, pauses: number) {
  console.log(`${name} begins`);
  for (let pause = 0; pause < pauses; pause += 1) {
    await asyncio.sleep(0);
  }
  console.log(`${name} ends`);
}

async function main() {
  await asyncio.gather(
    play("Ada", 3),
    play("Bo", 1),
    play("Cy", 10),
  );
}

asyncio.run(main());
