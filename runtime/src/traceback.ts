import type { Code } from "./code.ts";
import type { Place } from "./events.ts";
import { framesOf, isOwnFrame, type StackFrame } from "./stack-frames.ts";

/** Of each error that left a coroutine: the places it came through, innermost first. */
const places = new WeakMap<object, Place[]>();

/** Notes that `error` left a coroutine that stood at `line`; JavaScript's own stacks do not know the awaits. */
export function notePassage(error: unknown, code: Code, line: number): void {
  if (typeof error !== "object" || error === null || code.file === "") return;
  const passed = places.get(error);
  if (passed === undefined) places.set(error, raisedAt(error, code, line));
  else passed.push({ file: code.file, line: line || code.line, function: code.name });
}

/** Where an error came through, outermost first, as a Python traceback has it. */
export function tracebackOf(error: object): Place[] {
  const passed = places.get(error) ?? programFrames(error).map(placeOf);
  return [...passed].reverse();
}

/** The places between the running coroutine, which comes last, and the caller; empty when they are not known. */
export function currentPlaces(): Place[] {
  const frames = programFrames(new Error());
  return frames.at(-1)?.isCoroutine ? frames.map(placeOf) : [];
}

/** The frames from the `throw` up to the coroutine it left first, innermost first. */
function raisedAt(error: object, code: Code, line: number): Place[] {
  const frames = programFrames(error);
  // Without a frame of its own (a CancelledError, a stack cut short) the error came out of the last await.
  const own = isBodyOf(frames.at(-1), code) ? frames.pop()!.place!.line : line || code.line;
  return [...frames.map(placeOf), { file: code.file, line: own, function: code.name }];
}

/** Whether a frame is the coroutine's own: an error may have been made in one and be raised in another. */
function isBodyOf(frame: StackFrame | undefined, code: Code): boolean {
  const name = code.name.replace(/^.*[.#]|\$+$/g, "");
  return frame !== undefined && frame.isCoroutine && frame.function === name;
}

/** The program's frames, up to the first coroutine's: what follows is who drives that one. */
function programFrames(error: object): StackFrame[] {
  const frames = framesOf(error).filter((frame) => !isOwnFrame(frame));
  const last = frames.findIndex(({ isCoroutine }) => isCoroutine);
  return last < 0 ? frames : frames.slice(0, last + 1);
}

function placeOf({ place }: StackFrame): Place {
  return place!;
}

/** A place as a line of a Python traceback. */
export function formatPlace({ file, line, function: name }: Place): string {
  return `  File "${file}", line ${line}, in ${name}`;
}
