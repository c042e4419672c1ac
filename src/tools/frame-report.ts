import type { CDPSession } from "@playwright/test";

/**
 * One line about how evenly a page was drawn.
 *
 * @param gaps milliseconds from each frame to the next
 * @param busy seconds that the page's main thread has worked meanwhile
 */
export function frameReport(what: string, gaps: number[], busy: number): string {
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))]!.toFixed(0);
  return (
    `${what.padEnd(28)} frames apart: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, worst ${at(1)} ms; ` +
    `busy ${((busy / gaps.length) * 1000).toFixed(1)} ms a frame`
  );
}

/** How long the page's main thread has been busy, in seconds. The session must have `Performance` enabled. */
export async function taskSeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")!.value;
}
