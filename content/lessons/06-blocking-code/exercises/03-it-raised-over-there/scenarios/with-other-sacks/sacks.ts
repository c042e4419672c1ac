import { time } from "asyncio";

const seconds: Record<string, number> = {
  oats: 1,
  maize: 3,
  millet: 2,
  spelt: 0.5,
  chaff: 0.7,
};

export const sacks = Object.keys(seconds);

export function grind(sack: string) {
  time.sleep(seconds[sack]!);
  if (sack === "maize") throw new TypeError("maize is wet");
  if (sack === "millet") throw new RangeError("millet is wet");
  return sack === "chaff" ? 0 : seconds[sack]! * 10;
}
