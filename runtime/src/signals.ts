import { ValueError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import { repr } from "./repr.ts";

/** Ctrl-C was pressed, and the program has not said what to do then. Python's `KeyboardInterrupt`. */
export class KeyboardInterrupt extends Error {
  static {
    this.prototype.name = "KeyboardInterrupt";
  }
}

/** A signal that a loop can listen to: Ctrl-C, or the wish that the program ends. Python's `signal.SIGINT` and `signal.SIGTERM`. */
export type Signal = "SIGINT" | "SIGTERM";

const SIGNALS: readonly Signal[] = ["SIGINT", "SIGTERM"];

const handlers = new Map<Signal, { loop: EventLoop; handle: () => void }>();

/** The runs that are under way, the innermost last: what each does when nobody listens. */
const runs: (() => boolean)[] = [];

/** @throws ValueError for what is no signal */
export function addHandler(loop: EventLoop, signal: Signal, handle: () => void): void {
  requireSignal(signal);
  handlers.set(signal, { loop, handle });
}

/** Whether the loop had one. */
export function removeHandler(loop: EventLoop, signal: Signal): boolean {
  requireSignal(signal);
  return handlers.get(signal)?.loop === loop && handlers.delete(signal);
}

/** A loop is closed. */
export function removeHandlers(loop: EventLoop): void {
  for (const signal of SIGNALS) removeHandler(loop, signal);
}

/**
 * From now on an interrupt that nobody listens to is the run's.
 * @param onInterrupt gives whether that changes anything
 * @returns to be called at the run's end
 */
export function whileRunning(onInterrupt: () => boolean): () => void {
  runs.push(onInterrupt);
  return () => void runs.splice(runs.lastIndexOf(onInterrupt), 1);
}

/** Ctrl-C is pressed. False when there is nobody in the program to hear of it. */
export function interrupt(): boolean {
  const handler = handlers.get("SIGINT");
  if (handler === undefined) return runs.at(-1)?.() ?? false;
  handler.handle();
  return true;
}

function requireSignal(signal: Signal): void {
  if (!SIGNALS.includes(signal)) throw new ValueError(`signal number ${repr(signal)} is not "SIGINT" or "SIGTERM"`);
}
