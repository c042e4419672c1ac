/** Scrolling is none: a browser scrolls by itself to the place that an address names. */
const SIGNS = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focusin"] as const;

let arrival: Promise<void> | null = null;

/**
 * Resolves when the page is idle after the first sign of a reader. Until then nothing heavy should start: a page that is
 * only glanced at, or fetched ahead, stays light.
 */
export function readerArrives(): Promise<void> {
  arrival ??= firstSign().then(idle);
  return arrival;
}

function firstSign(): Promise<void> {
  // Who comes by a link to shared code has come for it.
  const isFollowed = () => location.hash.includes("sandbox=");
  if (isFollowed()) return Promise.resolve();
  return new Promise((resolve) => {
    const seen = new AbortController();
    const notice = (event?: Event) => {
      if (event && isOfThePage(event)) return;
      seen.abort();
      resolve();
    };
    for (const sign of SIGNS) addEventListener(sign, notice, { signal: seen.signal, passive: true, capture: true });
    addEventListener("hashchange", () => isFollowed() && notice(), { signal: seen.signal });
  });
}

/** Whether it is the page that has moved, below a pointer that rests: browsers tell that in the same way. */
function isOfThePage(event: Event): boolean {
  if (event.type !== "pointermove") return false;
  const { movementX, movementY } = event as PointerEvent;
  return movementX === 0 && movementY === 0;
}

/** Resolves when the browser has nothing better to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has none.
    if ("requestIdleCallback" in window) requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve);
  });
}
