import { time } from "asyncio";

export const machines = 3;

const lengths: Record<string, number> = {
  a: 1,
  b: 2,
  c: 2,
  d: 2,
  e: 1,
};

export const films = Object.keys(lengths);

export function copyFilm(film: string) {
  time.sleep(lengths[film]!);
  return film.charCodeAt(0);
}
