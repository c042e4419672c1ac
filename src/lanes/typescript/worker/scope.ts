import { removeCapabilities } from "./capabilities.ts";
import { createConsole, type Print } from "./console.ts";

/** Makes this global scope a program's: what it prints goes to `print`, and it reaches nothing else. */
export function prepareScope(print: Print): void {
  Error.stackTraceLimit = TRACEBACK_DEPTH;
  Object.defineProperty(globalThis, "console", { value: createConsole(print) });
  removeCapabilities();
}

/** Frames that an error keeps; V8's ten are fewer than a small recursion needs. */
const TRACEBACK_DEPTH = 50;
