import * as asyncio from "asyncio";

export const room = 2;

const seconds: Record<string, number> = {
  band: 1,
  crowd: 4,
  crew: 1.5,
  pair: 0.5,
  class: 1,
};

export const groups = Object.keys(seconds);

export async function visit(group: string) {
  console.log(`the ${group} goes in`);
  await asyncio.sleep(seconds[group]!);
}
