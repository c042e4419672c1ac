import type { Place } from "asyncio";

/** Loop time as it is written everywhere: `2.000 s`. */
export function inSeconds(time: number): string {
  return `${time.toFixed(3)} s`;
}

/** `/weather.ts` as a reader sees it. */
export function fileName(path: string): string {
  return path.slice(1);
}

/** `main.ts, line 5`. */
export function inFile({ file, line }: Place): string {
  return `${fileName(file)}, line ${line}`;
}
