import type { Print } from "./console.ts";

/** Said where nothing was given. */
const NO_KEYBOARD =
  "prompt can't be used: a program has no keyboard while it runs here; type its lines into the box “Input” before you run it, or put the text in a variable";

/**
 * The `prompt` of a program, which gives the next line of what was typed before it ran, and null behind the last one, as a
 * browser does when nothing is typed. As in a terminal, the line is seen behind the question.
 */
export function createPrompt(print: Print, input: string | null): (message?: string) => string | null {
  const lines = input?.replace(/\n$/, "").split("\n");
  return (message = "") => {
    if (!lines) throw new Error(NO_KEYBOARD);
    const line = lines.shift();
    print("out", message + (line ?? ""));
    return line ?? null;
  };
}
