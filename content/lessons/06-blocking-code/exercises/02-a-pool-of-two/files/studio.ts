import { time } from "asyncio";

/** So many machines can copy at the same time. */
export const machines = 2;

/** Seconds that copying takes, and how many reels it gives. */
export const contents: Record<
  string,
  { seconds: number; reels: number }
> = {
  Alps: { seconds: 3, reels: 30 },
  Baltic: { seconds: 1.2, reels: 12 },
  Congo: { seconds: 2.1, reels: 20 },
  Danube: { seconds: 0.9, reels: 9 },
};

/** The films, in the order in which they are wanted. */
export const films = Object.keys(contents);

/**
 * Copies a film. Keeps its thread until it is done, and tells
 * the number of reels.
 */
export function copyFilm(film: string) {
  const { seconds, reels } = contents[film]!;
  console.log(`copying ${film}`);
  time.sleep(seconds);
  return reels;
}
