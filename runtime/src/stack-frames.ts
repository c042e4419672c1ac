import type { Place } from "./events.ts";

/** One line of a JavaScript stack. `place` is null for the engine's own functions. */
export interface StackFrame {
  function: string;
  place: Place | null;
}

// V8 writes `at name (file:line:column)`, the others `name@file:line:column`.
const V8_FRAME = /^\s+at (?:(?:async |new )?(.*?) \()?([^()]*?)(?::(\d+):\d+)?\)?$/;
const OTHER_FRAME = /^(.*?)@(.*?)(?::(\d+):\d+)?$/;

/** Reads an error's `stack`, innermost frame first. */
export function readStack(stack: string): StackFrame[] {
  const frames: StackFrame[] = [];
  for (const line of stack.split("\n")) {
    const match = V8_FRAME.exec(line) ?? OTHER_FRAME.exec(line);
    if (match === null) continue;
    const [, name = "", file = "", number] = match;
    // A compiled coroutine function's generator has its name and a `$`; V8 calls what has no name in evaluated code "eval".
    const fn =
      name
        .replace(/ \[as .*\]$/, "")
        .replace(/^.*\./, "")
        .replace(/^eval$|\$+$/, "") || "<anonymous>";
    frames.push({ function: fn, place: number === undefined ? null : { file, line: Number(number), function: fn } });
  }
  return frames;
}

const ownFile = readStack(new Error().stack ?? "")[0]?.place?.file ?? "";
const ownFolder = ownFile.slice(0, ownFile.lastIndexOf("/") + 1);

/** Whether a frame belongs to the engine, to Node, or to this package (in a bundle: to the script it was bundled into). */
export function isOwnFrame(frame: StackFrame): boolean {
  if (frame.place === null || frame.place.file.startsWith("node:")) return true;
  return ownFolder !== "" && frame.place.file.startsWith(ownFolder);
}
