import type { Print } from "./console.ts";

/** Said where nothing was given. */
const NOBODY =
  "prompt can't be used: nobody can type into the program while it runs; write its lines into the box “Input” before, or put the text into a variable";

/**
 * The `prompt` of a program, which gives the next line of what was typed before it ran, and null behind the last one, as a
 * browser does when nothing is typed. As in a terminal, the line is seen behind the question.
 */
export function createPrompt(print: Print, input: string | null): (message?: string) => string | null {
  const lines = input?.replace(/\n$/, "").split("\n");
  return (message = "") => {
    if (!lines) throw new Error(NOBODY);
    const line = lines.shift();
    print("out", message + (line ?? ""));
    return line ?? null;
  };
}
