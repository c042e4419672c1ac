/** What a reader is told in place of, or beside, what a parser says. */
export interface Explanation {
  /** The parser's message. */
  when: RegExp;
  /** The line it stands in. */
  at?: RegExp;
  /** In place of the parser's. */
  message?: string;
  advice: string;
}

/**
 * What is wrong with a program that can't be compiled, and what to try.
 *
 * @param reported the parser's message
 * @param source the line it stands in
 * @param explanations the first one that fits is taken
 */
export function explainReported(
  reported: string,
  source: string,
  explanations: Explanation[],
): { message: string; advice: string } {
  const found = explanations.find(({ when, at }) => when.test(reported) && (at?.test(source) ?? true));
  return {
    message: found?.message ?? reported,
    advice: found?.advice ?? "Correct this line: a program must be readable as a whole before it starts.",
  };
}
