import { openPrograms, type TypedPrograms } from "./programs.ts";

let programs: TypedPrograms | null = null;

/** The programs in `content/`: those of the course and of the reference. They are read once. */
export function contentPrograms(): TypedPrograms {
  programs ??= openPrograms("content");
  return programs;
}

/** Has the programs read again, when one of them has changed. */
export function forgetPrograms(): void {
  programs = null;
}
