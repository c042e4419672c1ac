import * as asyncio from "asyncio";

async function depth(
  lake: string,
  metres: number,
  seconds: number,
) {
  await asyncio.sleep(seconds);
  console.log(`${lake} is done`);
  return metres;
}

async function main() {
  const depths = await asyncio.gather(
    depth("Inari", 92, 1),
    depth("Vänern", 106, 2),
    depth("Como", 410, 3),
  );
  console.log(depths);
}

asyncio.run(main());
