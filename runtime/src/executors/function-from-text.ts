/**
 * A function, or a class's or object's method, again from its text.
 * @param evaluate gives what an expression means where the function is to be. What it throws comes through
 */
export function functionFromText(text: string, evaluate: (expression: string) => unknown): Function {
  try {
    return evaluate(`(${text})`) as Function;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return Object.values(evaluate(`({ ${text} })`) as Record<string, Function>)[0]!;
  }
}
