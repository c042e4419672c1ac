import * as asyncio from "asyncio";

export async function brew(drink: string) {
  console.log("filling the kettle");
  await asyncio.sleep(2);
  console.log(`pouring ${drink}`);
  return `a mug of ${drink}, 80 degrees`;
}
