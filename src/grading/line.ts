/** A printed line to look for: the exact text, or {@link like} a text that differs from run to run. */
export type Line = string | Like;

export interface Like {
  /** How feedback shows it: `<coroutine object fetch at 0x…>`. */
  text: string;
  matches: RegExp;
}

/**
 * A line that is known by its form.
 *
 * ```ts
 * prints(like("<coroutine object fetch at 0x…>", /^<coroutine object fetch at 0x[0-9a-f]+>$/))
 * ```
 */
export function like(text: string, matches: RegExp): Like {
  return { text, matches };
}

export function isLine(expected: Line, text: string): boolean {
  return typeof expected === "string" ? expected === text : expected.matches.test(text);
}

export function textOf(line: Line): string {
  return typeof line === "string" ? line : line.text;
}
