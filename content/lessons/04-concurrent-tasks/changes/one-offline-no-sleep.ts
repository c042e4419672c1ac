import * as asyncio from "asyncio";

async function ask(
  city: string,
  degrees: number | null,
  seconds: number,
) {
  await asyncio.sleep(seconds);
  if (degrees === null) {
    throw new asyncio.ValueError(`${city} is offline`);
  }
  console.log(`${city} answers`);
  return degrees;
}

async function main() {
  try {
    const readings = await asyncio.gather(
      ask("Oslo", 4, 2),
      ask("Lima", null, 1),
    );
    console.log(readings);
  } catch (error) {
    console.log(`failed: ${(error as Error).message}`);
  }
  console.log("the program ends");
}

asyncio.run(main());
