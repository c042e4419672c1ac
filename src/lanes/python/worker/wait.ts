// A shared WebAssembly.Memory can be had where SharedArrayBuffer can't: in pages that are not cross-origin isolated.
const neverNotified = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);

/** Seconds between two signs of life. */
const INTERVAL = 0.2;

/**
 * Holds the thread, without work for the processor.
 *
 * @param onAlive called now and then: whoever waits for the event loop could be answered, but for Python, which does not
 * return before the program has ended. Null for a thread that is really blocked
 */
export function waitReally(seconds: number, onAlive: (() => void) | null): void {
  const end = performance.now() + seconds * 1000;
  for (let left = seconds * 1000; left > 0; left = end - performance.now()) {
    Atomics.wait(neverNotified, 0, 0, onAlive ? Math.min(left, INTERVAL * 1000) : left);
    onAlive?.();
  }
}
