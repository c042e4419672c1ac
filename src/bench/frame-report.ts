import type { CDPSession } from "@playwright/test";
import { report } from "./measured.ts";

/** Milliseconds between two frames, sixty of which make a second; a timer is not exact. */
const A_FRAME = 17;

/**
 * Tells how evenly a page was drawn.
 *
 * @param gaps milliseconds from each frame to the next
 * @param busy seconds that the page's main thread has worked meanwhile
 */
export function reportFrames(what: string, gaps: number[], busy: number): void {
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!;
  report(`${what}, 95 of 100 frames apart`, at(0.95), "ms", A_FRAME);
  console.log(`  median ${at(0.5).toFixed(0)} ms, worst ${at(1).toFixed(0)} ms`);
  console.log(`  busy ${((busy / gaps.length) * 1000).toFixed(1)} ms a frame`);
}

/** How long the page's main thread has been busy, in seconds. The session must have `Performance` enabled. */
export async function taskSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")!.value;
}
