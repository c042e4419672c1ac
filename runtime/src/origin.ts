import type { Code } from "./code.ts";
import type { Place } from "./events.ts";
import { isOwnFrame, readStack } from "./stack-frames.ts";

/** Frames to capture: up to four functions of ours, the compiled function, and its caller. */
const DEPTH = 6;

interface Captured {
  stack?: string;
}

interface Origin extends Captured {
  /** Whether the first place is the compiled function itself, which makes its coroutine in its own body. */
  compiled: boolean;
}

const origins = new WeakMap<object, Origin>();
let tracking = false;

/** Capturing a stack costs about a microsecond an object: done in debug mode and while somebody records. */
export function trackOrigins(enabled: boolean): boolean {
  const before = tracking;
  tracking = enabled;
  return before;
}

/** Notes where a coroutine is being made, if that is tracked. */
export function noteOrigin(coroutine: object, code: Code): void {
  if (!tracking) return;
  const origin: Origin = { compiled: code.file !== "" };
  capture(origin);
  origins.set(coroutine, origin);
}

/** Where the coroutine was made; null when that was not tracked or nothing of it was the program's. */
export function originOf(coroutine: object): Place | null {
  const origin = origins.get(coroutine);
  return origin === undefined ? null : (programPlaces(origin)[origin.compiled ? 1 : 0] ?? null);
}

/** The innermost place of the program on the stack; null while origins are not tracked. */
export function callerPlace(): Place | null {
  if (!tracking) return null;
  const here: Captured = {};
  capture(here);
  return programPlaces(here)[0] ?? null;
}

/** What engines add to the Error class; not all of them do. */
interface StackCapture {
  stackTraceLimit?: number;
  captureStackTrace?: (target: object, caller: Function) => void;
}

function capture(target: Captured): void {
  const errors = Error as StackCapture;
  const limit = errors.stackTraceLimit;
  errors.stackTraceLimit = DEPTH;
  // Captured so, the stack becomes text only when somebody reads it.
  if (errors.captureStackTrace) errors.captureStackTrace(target, capture);
  else target.stack = new Error().stack ?? "";
  if (limit !== undefined) errors.stackTraceLimit = limit;
}

function programPlaces({ stack = "" }: Captured): Place[] {
  return readStack(stack)
    .filter((frame) => !isOwnFrame(frame))
    .map((frame) => frame.place!);
}
