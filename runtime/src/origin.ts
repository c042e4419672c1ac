import type { Place } from "./events.ts";
import { isOwnFrame, readStack } from "./stack-frames.ts";

// Frames to capture: the compiled function and its caller, after a method or two of ours.
const DEPTH = 4;

const stacks = new WeakMap<object, { stack?: string; skip: string | null }>();
let tracking = false;

/** Capturing a stack costs about a microsecond an object: done in debug mode and while somebody records. */
export function trackOrigins(enabled: boolean): boolean {
  const before = tracking;
  tracking = enabled;
  return before;
}

/**
 * Notes where an object is being made.
 * @param maker the function whose frame and all above it are left out
 * @param compiled the name of the compiled function that is the next frame, to be left out too
 */
export function noteOrigin(object: object, maker: Function, compiled: string | null): void {
  if (!tracking) return;
  const errors = Error as ErrorConstructor & { stackTraceLimit?: number; captureStackTrace?: typeof captureStack };
  const limit = errors.stackTraceLimit;
  errors.stackTraceLimit = DEPTH;
  const captured: { stack?: string; skip: string | null } = { skip: compiled };
  (errors.captureStackTrace ?? captureStack)(captured, maker);
  if (limit !== undefined) errors.stackTraceLimit = limit;
  stacks.set(object, captured);
}

function captureStack(target: { stack?: string }, _maker: Function): void {
  target.stack = new Error().stack ?? "";
}

/** Where the object was made; null when that was not tracked or nothing of it was the program's. */
export function originOf(object: object): Place | null {
  const captured = stacks.get(object);
  if (captured === undefined) return null;
  const places = readStack(captured.stack ?? "").filter((frame) => !isOwnFrame(frame));
  if (captured.skip !== null) places.shift();
  return places[0]?.place ?? null;
}

/** The place of the program's that called `fn`; null while origins are not tracked. */
export function callerPlace(fn: Function): Place | null {
  if (!tracking) return null;
  const here = {};
  noteOrigin(here, fn, null);
  return originOf(here);
}
