import * as asyncio from "asyncio";

const seconds: Record<string, number> = {
  hemp: 2,
  dinkel: 1,
  flax: 1.5,
  pea: 0.25,
  bean: 1,
};

export const sacks = Object.keys(seconds);
export const room = 1;
export const millstones = 3;

export async function fetchSack(sack: string) {
  console.log(`fetching the ${sack}`);
  await asyncio.sleep(0.1);
}

export async function grind(sack: string) {
  console.log(`grinding the ${sack}`);
  await asyncio.sleep(seconds[sack]!);
}
