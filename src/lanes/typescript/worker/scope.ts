import { removeCapabilities } from "./capabilities.ts";
import { createConsole, type Print } from "./console.ts";
import { createPrompt } from "./prompt.ts";

/**
 * Makes this global scope a program's: what it prints goes to `print`, and it reaches nothing else.
 *
 * @param input what is typed into it; null: it can't ask for anything
 */
export function prepareScope(print: Print, input: string | null): void {
  Error.stackTraceLimit = TRACEBACK_DEPTH;
  Object.defineProperty(globalThis, "console", { value: createConsole(print) });
  Object.defineProperty(globalThis, "prompt", { value: createPrompt(print, input), configurable: true });
  removeCapabilities();
}

/** Frames that an error keeps; V8's ten are fewer than a small recursion needs. */
const TRACEBACK_DEPTH = 50;
