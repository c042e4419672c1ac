import { time } from "asyncio";

interface Sack {
  seconds: number;
  kilos?: number;
}

const contents: Record<string, Sack> = {
  wheat: { seconds: 2, kilos: 45 },
  rye: { seconds: 1, kilos: 20 },
  barley: { seconds: 0.5 },
};

/** The sacks of the day. */
export const sacks = Object.keys(contents);

/**
 * Grinds a sack. Blocks its thread until it is done, and
 * returns the weight of the flour.
 */
export function grind(sack: string) {
  const { seconds, kilos } = contents[sack]!;
  time.sleep(seconds);
  if (kilos === undefined) {
    throw new Error("there is a stone in it");
  }
  return kilos;
}
