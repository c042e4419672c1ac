import * as asyncio from "asyncio";

const seconds: Record<string, number> = {
  hemp: 2.0173,
  dinkel: 1.0291,
  flax: 1.5307,
  pea: 0.2719,
  bean: 1.0113,
};

export const sacks = Object.keys(seconds);
export const room = 1;
export const millstones = 3;

export async function fetchSack(sack: string) {
  console.log(`fetching the ${sack}`);
  await asyncio.sleep(0.1317);
}

export async function grind(sack: string) {
  console.log(`grinding the ${sack}`);
  await asyncio.sleep(seconds[sack]!);
}
