import * as asyncio from "asyncio";
import { time } from "asyncio";

const seconds: Record<string, number> = {
  a: 0.3,
  b: 1.4,
  c: 0.9,
};

export const boxes = Object.keys(seconds);

export function readBox(box: string) {
  time.sleep(seconds[box]!);
  return box.toUpperCase();
}

export async function monitor() {
  for (let report = 1; report <= 3; report += 1) {
    await asyncio.sleep(0.4);
    console.log(`report ${report}`);
  }
}
