import type { types as t } from "@babel/core";

/** An error in the form of the parser's own, and one sentence of advice. */
export function refusal(node: t.Node, what: string, advice: string): SyntaxError {
  const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
  return Object.assign(new SyntaxError(`${what} (${line}:${column})\nAdvice: ${advice}`), { loc: { line, column } });
}
