import type { Code } from "./code.ts";
import type { Place } from "./events.ts";
import { isOwnFrame, readStack } from "./stack-frames.ts";

/** Of each error that left a coroutine: the places it came through, innermost first. */
const places = new WeakMap<object, Place[]>();

/** Notes that `error` left a coroutine that stood at `line`; JavaScript's own stacks do not know the awaits. */
export function notePassage(error: unknown, code: Code, line: number): void {
  if (typeof error !== "object" || error === null || code.file === "") return;
  const passed = places.get(error);
  if (passed === undefined) places.set(error, raisedAt(error, code, line));
  else passed.push({ file: code.file, line, function: code.name });
}

/** Where an error came through, outermost first, as a Python traceback has it. */
export function tracebackOf(error: object): Place[] {
  const passed = places.get(error) ?? stackPlaces(error).places;
  return [...passed].reverse();
}

/** The places between the running coroutine, which comes last, and the caller; empty when they are not known. */
export function currentPlaces(): Place[] {
  const { places: found, complete } = stackPlaces(new Error());
  return complete ? found : [];
}

/** The frames from the `throw` up to the coroutine it left first, innermost first. */
function raisedAt(error: object, code: Code, line: number): Place[] {
  const { places: inner, complete } = stackPlaces(error);
  const own = complete ? inner.pop() : undefined;
  // Without a frame of its own (a CancelledError, a stack cut short) the error came out of the last await.
  return [...inner, { file: code.file, line: own?.line ?? line, function: code.name }];
}

/** `complete`: the last place is the coroutine's own, because the engine's `next` that resumed it follows. */
function stackPlaces(error: object): { places: Place[]; complete: boolean } {
  const { stack } = error as { stack?: unknown };
  if (typeof stack !== "string") return { places: [], complete: false };
  const found: Place[] = [];
  for (const frame of readStack(stack)) {
    const resumed = frame.place === null && /^(next|throw|return)$/.test(frame.function);
    if (resumed) return { places: found, complete: found.length > 0 };
    if (!isOwnFrame(frame)) found.push(frame.place!);
  }
  return { places: found, complete: false };
}

/** A place as a line of a Python traceback. */
export function formatPlace({ file, line, function: name }: Place): string {
  return `  File "${file}", line ${line}, in ${name}`;
}
