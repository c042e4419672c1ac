import { median } from "../tools/median.ts";

/** A number that a bench has found. */
export interface Measured {
  /** What it is of: `Python: Check to verdict`. */
  what: string;
  value: number;
  unit: "ms" | "MB" | "B" | "times";
  /** What it is to be at most; null: nobody has said. */
  aim: number | null;
}

/** What is more than it is to be. */
export function isMissed({ value, aim }: Measured): boolean {
  return aim !== null && value > aim;
}

/** `12.3 MB, to be at most 5 MB: missed` */
export function inWords(measured: Measured): string {
  const { value, unit, aim } = measured;
  const found = `${rounded(value)} ${unit}`;
  return aim === null ? found : `${found}, to be at most ${aim} ${unit}${isMissed(measured) ? ": missed" : ""}`;
}

/** Prints one number, and tells it to `npm run bench:all` if that has asked for it. */
export function report(what: string, value: number, unit: Measured["unit"], aim: number | null = null): void {
  const measured: Measured = { what, value: Number(rounded(value)), unit, aim };
  console.log(`${what}: ${inWords(measured)}`);
  process.send?.(measured);
}

/** As {@link report}, for the median of milliseconds; the worst of them is printed beside it. */
export function reportTimes(what: string, times: number[], aim: number | null = null): void {
  report(what, median(times), "ms", aim);
  if (times.length > 1) console.log(`  worst of ${times.length}: ${rounded(Math.max(...times))} ms`);
}

/** With three digits, but with all of those before the point. */
function rounded(value: number): string {
  return value < 100 ? String(Number(value.toPrecision(3))) : value.toFixed(0);
}
