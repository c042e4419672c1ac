import { RuntimeError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";

let running: EventLoop | null = null;
let current: EventLoop | null = null;

/** @internal The loops with a recorder that nobody has closed yet. */
export const openLoops = new Set<EventLoop>();

/** @internal The loop whose callbacks are being run at this moment. */
export function runningLoop(): EventLoop | null {
  return running;
}

/** @internal */
export function setRunningLoop(loop: EventLoop | null): void {
  running = loop;
}

/** @internal Calls `fn` as on another thread, which has neither. */
export function withoutLoops<R>(fn: () => R): R {
  const [outerRunning, outerCurrent] = [running, current];
  running = current = null;
  try {
    return fn();
  } finally {
    running = outerRunning;
    current = outerCurrent;
  }
}

/**
 * The loop that runs the calling code. Python's `asyncio.get_running_loop()`.
 * @throws RuntimeError outside of coroutines and callbacks
 */
export function getRunningLoop(): EventLoop {
  if (running === null) throw new RuntimeError("no running event loop");
  return running;
}

/** Makes `loop` the one that `getEventLoop` returns while none is running. Python's `asyncio.set_event_loop()`. */
export function setEventLoop(loop: EventLoop | null): void {
  current = loop;
}

/**
 * The running loop, else the one given to `setEventLoop`. Python's `asyncio.get_event_loop()`.
 * @throws RuntimeError when there is neither
 */
export function getEventLoop(): EventLoop {
  const loop = running ?? current;
  if (loop === null) throw new RuntimeError("There is no current event loop in thread 'MainThread'.");
  return loop;
}
