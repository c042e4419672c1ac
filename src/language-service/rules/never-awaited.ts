import ts from "typescript";
import type { Fix } from "../answers.ts";
import { givesCoroutine } from "../coroutine-call.ts";
import { functionAround, isCoroutineFunction, runtimeName, warning, type Rule } from "./rule.ts";

/** A statement that makes a coroutine and drops it. */
export const neverAwaited: Rule = (node, { source, checker }) => {
  if (!ts.isExpressionStatement(node) || !ts.isCallExpression(node.expression)) return null;
  const call = node.expression;
  if (!givesCoroutine(call, checker)) return null;
  return warning(
    call,
    `${nameOf(call)} only makes a coroutine: nothing of it runs until it is awaited.`,
    fixFor(call, source),
  );
};

function nameOf({ expression }: ts.CallExpression): string {
  const isShort = ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression);
  return isShort ? `\`${expression.getText()}()\`` : "This call";
}

function fixFor(call: ts.CallExpression, source: ts.SourceFile): Fix | null {
  const from = call.getStart();
  const fn = functionAround(call);
  if (fn)
    return isCoroutineFunction(fn) ? { label: "Await it", changes: [{ from, to: from, insert: "await " }] } : null;
  const asyncio = runtimeName(source);
  if (asyncio === null) return null;
  return {
    label: `Run it with ${asyncio}.run()`,
    changes: [
      { from, to: from, insert: `${asyncio}.run(` },
      { from: call.end, to: call.end, insert: ")" },
    ],
  };
}
