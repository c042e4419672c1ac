import type { Place } from "./events.ts";

/** One line of a JavaScript stack. `place` is null for the engine's own functions. */
export interface StackFrame {
  function: string;
  place: Place | null;
  /** Whether it is the body of a compiled coroutine function. */
  isCoroutine: boolean;
}

// V8 writes `at name (file:line:column)`, the others `name@file:line:column`.
const V8_FRAME = /^\s+at (?:(?:async |new )?(.*?) \()?([^()]*?)(?::(\d+):\d+)?\)?$/;
const OTHER_FRAME = /^(.*?)@(.*?)(?::(\d+):\d+)?$/;

/** The paths of modules by the addresses that engines know them by. */
const modulePaths = new Map<string, string>();

/** Has each stack show a module by its path, where the engine shows the address that it was loaded from. */
export function nameModule(address: string, path: string): void {
  modulePaths.set(address, path);
}

/** The frames of an error, innermost first, from the one that raised it: V8 leaves its constructors out, others do not. */
export function framesOf(error: object): StackFrame[] {
  const { stack } = error as { stack?: unknown };
  if (typeof stack !== "string") return [];
  const frames = readStack(stack);
  const from = frames.findIndex((frame) => !isOwnFrame(frame) && !isConstructor(frame, error));
  return from < 0 ? [] : frames.slice(from);
}

function isConstructor(frame: StackFrame, error: object): boolean {
  for (let each: unknown = error; each instanceof Error; each = Object.getPrototypeOf(each)) {
    if (Object.hasOwn(each, "constructor") && each.constructor.name === frame.function) return true;
  }
  return false;
}

/** Reads an error's `stack`, innermost frame first. */
export function readStack(stack: string): StackFrame[] {
  const frames: StackFrame[] = [];
  for (const line of stack.split("\n")) {
    const match = V8_FRAME.exec(line) ?? OTHER_FRAME.exec(line);
    if (match === null) continue;
    const [, name = "", address = "", number] = match;
    // Firefox goes on with what scheduled the outermost function: `setTimeout handler*name@…`.
    if (name.includes("*")) break;
    const body = plainName(name);
    const fn = body.replace(/\$+$/, "") || "<anonymous>";
    const place = { file: modulePaths.get(address) ?? address, line: Number(number), function: fn };
    frames.push({ function: fn, place: number === undefined ? null : place, isCoroutine: body.endsWith("$") });
  }
  return frames;
}

/**
 * A function's own name. V8 writes `Class.name [as alias]`, and calls what has no name in evaluated code "eval"; Firefox
 * writes `outer/name<` where it has guessed the name.
 */
function plainName(name: string): string {
  return name
    .replace(/ \[as .*\]$/, "")
    .replace(/^.*[./]/, "")
    .replace(/^eval$|<$/, "");
}

const ownFile = readStack(new Error().stack ?? "")[0]?.place?.file ?? "";
const ownFolder = ownFile.slice(0, ownFile.lastIndexOf("/") + 1);

/** Whether a frame belongs to the engine, to Node, or to this package (in a bundle: to the script it was bundled into). */
export function isOwnFrame(frame: StackFrame): boolean {
  if (frame.place === null || frame.place.file.startsWith("node:")) return true;
  return ownFolder !== "" && frame.place.file.startsWith(ownFolder);
}
