import type { Page } from "@playwright/test";

/** The longest time between two beats, in milliseconds. */
interface LongestGaps {
  inPage: number;
  /** In a Worker beside the page: what both of them missed the machine withheld, not the page. */
  inWorker: number;
}

/** Runs in the browser. */
function beat(): { last: number; gap: number; timer: ReturnType<typeof setInterval> } {
  const watch = { last: performance.now(), gap: 0, timer: setInterval(() => tick(), 10) };
  const tick = () => {
    const now = performance.now();
    watch.gap = Math.max(watch.gap, now - watch.last);
    watch.last = now;
  };
  return watch;
}

/**
 * Watches how long the page could not do anything else, at the longest: a timer beats in the page and another one in a
 * Worker.
 *
 * @returns ends the watch, and tells the longest gaps
 */
export async function watchHeartbeat(page: Page): Promise<() => Promise<LongestGaps>> {
  // The page's policy allows Workers from the site's own files.
  await page.route("**/heartbeat.js", (route) => {
    const body = `const watch = (${beat.toString()})(); onmessage = () => postMessage(watch.gap);`;
    return route.fulfill({ contentType: "text/javascript", body });
  });
  const inPage = await page.evaluateHandle(beat);
  await inPage.evaluate((page) => {
    Object.assign(window, { heartbeat: { page, worker: new Worker("/heartbeat.js") } });
  });
  return () =>
    page.evaluate(async () => {
      type Beats = { page: { gap: number; timer: number }; worker: Worker };
      const { page, worker } = (window as unknown as { heartbeat: Beats }).heartbeat;
      clearInterval(page.timer);
      const inWorker = await new Promise<number>((resolve) => {
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage("gap");
      });
      worker.terminate();
      return { inPage: page.gap, inWorker };
    });
}
