import * as asyncio from "asyncio";

const seconds: Record<string, number> = {
  Graz: 9,
  Bern: 1.47,
  Lodz: 1.53,
  Gent: 0.2,
  Rome: 0.2,
};

export const towns = Object.keys(seconds);

export async function ask(town: string) {
  await asyncio.sleep(seconds[town]!);
  if (town === "Gent") throw new Error("out of order");
  return 0;
}

export function yesterday(town: string) {
  return `${town.length} degrees`;
}
