import * as asyncio from "asyncio";

async function ask(station: string, seconds: number) {
  await asyncio.sleep(seconds);
  return station;
}

async function main() {
  const answers = await asyncio.gather(
    ask("north", 3),
    ask("south", 1),
  );
  console.log(answers);
}

asyncio.run(main());
