import * as asyncio from "asyncio";

export const sacks: string[] = [];
export const room = 2;
export const millstones = 2;

export async function fetchSack(sack: string) {
  console.log(`fetching the ${sack}`);
  await asyncio.sleep(0.4);
}

export async function grind(sack: string) {
  console.log(`grinding the ${sack}`);
  await asyncio.sleep(1);
}
