import { time } from "asyncio";

const seconds: Record<string, number> = {
  oats: 1,
  maize: 3,
  millet: 2,
  spelt: 0.5,
};

export const sacks = Object.keys(seconds);

export function grind(sack: string) {
  time.sleep(seconds[sack]!);
  if (sack.startsWith("m"))
    throw new RangeError(`${sack} is wet`);
  return seconds[sack]! * 10;
}
