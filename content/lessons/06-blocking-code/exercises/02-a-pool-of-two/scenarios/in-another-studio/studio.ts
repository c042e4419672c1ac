import { time } from "asyncio";

export const machines = 3;

export const contents: Record<
  string,
  { seconds: number; reels: number }
> = {
  a: { seconds: 1, reels: 97 },
  b: { seconds: 2.3, reels: 0 },
  c: { seconds: 1.7, reels: 99 },
  d: { seconds: 2, reels: 100 },
  e: { seconds: 0.9, reels: 101 },
};

export const films = Object.keys(contents);

export function copyFilm(film: string) {
  const { seconds, reels } = contents[film]!;
  console.log(`copying ${film}`);
  time.sleep(seconds);
  return reels;
}
