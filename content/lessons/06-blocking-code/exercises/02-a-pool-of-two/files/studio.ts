import { time } from "asyncio";

/** The number of machines that can copy at the same time. */
export const machines = 2;

/** Seconds that copying takes, and the number of reels. */
export const contents: Record<
  string,
  { seconds: number; reels: number }
> = {
  Alps: { seconds: 3, reels: 30 },
  Baltic: { seconds: 1.2, reels: 12 },
  Congo: { seconds: 2.1, reels: 20 },
  Danube: { seconds: 0.9, reels: 9 },
};

/** The films, in the order in which they should be copied. */
export const films = Object.keys(contents);

/**
 * Copies a film. Blocks its thread until it is done, and
 * returns the number of reels.
 */
export function copyFilm(film: string) {
  const { seconds, reels } = contents[film]!;
  console.log(`copying ${film}`);
  time.sleep(seconds);
  return reels;
}
