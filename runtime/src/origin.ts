import type { Coroutine } from "./coroutine.ts";
import type { Place } from "./events.ts";
import { isOwnFrame, readStack } from "./stack-frames.ts";

/** Frames to capture: up to four functions of ours, the compiled function, and its caller. */
const DEPTH = 6;

interface Captured {
  stack?: string;
}

/** Of code that was not compiled, which does not say where it makes its coroutines. */
const captured = new WeakMap<Coroutine, Captured>();
let tracking = false;

/** Capturing a stack takes ten times as long as making a coroutine: done in debug mode only. */
export function trackOrigins(enabled: boolean): boolean {
  const before = tracking;
  tracking = enabled;
  return before;
}

/** Notes where a coroutine is being made, if that is tracked. */
export function noteOrigin(coroutine: Coroutine): void {
  if (tracking) captured.set(coroutine, capture());
}

/**
 * Where the coroutine was made, or the task that drives it. Compiled code says so itself (see `made`).
 * @returns null when that is not known
 */
export function originOf(coroutine: Coroutine | null): Place | null {
  if (coroutine === null) return null;
  if (coroutine._origin !== null) return coroutine._origin;
  const origin = captured.get(coroutine);
  if (origin === undefined) return null;
  // A compiled function makes its coroutine in its own body.
  return programPlaces(origin)[coroutine._code.file === "" ? 0 : 1] ?? null;
}

/** The innermost place of the program on the stack. */
export function callerPlace(): Place | null {
  return programPlaces(capture())[0] ?? null;
}

/** What engines add to the Error class; not all of them do. */
interface StackCapture {
  stackTraceLimit?: number;
  captureStackTrace?: (target: object, caller: Function) => void;
}

function capture(): Captured {
  const errors = Error as StackCapture;
  const limit = errors.stackTraceLimit;
  errors.stackTraceLimit = DEPTH;
  const target: Captured = {};
  // Captured so, the stack becomes text only when somebody reads it.
  if (errors.captureStackTrace) errors.captureStackTrace(target, capture);
  else target.stack = new Error().stack ?? "";
  if (limit !== undefined) errors.stackTraceLimit = limit;
  return target;
}

function programPlaces({ stack = "" }: Captured): Place[] {
  return readStack(stack)
    .filter((frame) => !isOwnFrame(frame))
    .map((frame) => frame.place!);
}
