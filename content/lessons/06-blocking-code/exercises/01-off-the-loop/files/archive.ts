import * as asyncio from "asyncio";
import { time } from "asyncio";

const contents: Record<
  string,
  { seconds: number; content: string }
> = {
  "box 1": { seconds: 2, content: "maps" },
  "box 2": { seconds: 1.2, content: "letters" },
};

/** The boxes to be read. */
export const boxes = Object.keys(contents);

/** Reads a box. Blocks its thread until it is read. */
export function readBox(box: string) {
  const { seconds, content } = contents[box]!;
  time.sleep(seconds);
  return content;
}

/**
 * Reports four times, every half second, that the archive is
 * alive.
 */
export async function monitor() {
  for (let report = 1; report <= 4; report += 1) {
    await asyncio.sleep(0.5);
    console.log(`alive, report ${report}`);
  }
}
