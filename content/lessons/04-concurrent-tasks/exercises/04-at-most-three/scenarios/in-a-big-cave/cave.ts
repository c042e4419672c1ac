import * as asyncio from "asyncio";

export const room = 9;

export const groups = ["twins", "aunts"];

export async function visit(group: string) {
  console.log(`the ${group} goes in`);
  await asyncio.sleep(1.5);
}
