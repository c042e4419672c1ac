import * as asyncio from "asyncio";

async function depth(
  lake: string,
  metres: number,
  seconds: number,
) {
  await asyncio.sleep(seconds);
  if (metres === 0) {
    throw new asyncio.ValueError(`${lake} is frozen`);
  }
  console.log(`${lake} is done`);
  return metres;
}

async function main() {
  try {
    const depths = await asyncio.gather(
      depth("Como", 410, 2),
      depth("Inari", 0, 1),
    );
    console.log(depths);
  } catch (error) {
    console.log(`failed: ${(error as Error).message}`);
  }
  console.log("the boats are back");
}

asyncio.run(main());
