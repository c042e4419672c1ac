import * as asyncio from "asyncio";

async function ask(
  city: string,
  degrees: number,
  seconds: number,
) {
  await asyncio.sleep(seconds);
  console.log(`${city} answers`);
  return degrees;
}

async function main() {
  const readings = await asyncio.gather(
    ask("Oslo", 4, 3),
    ask("Lima", 21, 1),
    ask("Perth", 18, 2),
  );
  console.log(readings);
}

asyncio.run(main());
