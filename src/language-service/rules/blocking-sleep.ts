import ts from "typescript";
import type { Fix } from "../answers.ts";
import { calledDeclaration } from "../coroutine-call.ts";
import { RUNTIME } from "../declarations.ts";
import { functionAround, isCoroutineFunction, isRuntimes, runtimeName, warning, type Rule } from "./rule.ts";

/** A coroutine that blocks the thread by `time.sleep`. A function that it hands to a worker may. */
export const blockingSleep: Rule = (node, { source, checker }) => {
  if (!ts.isCallExpression(node) || !isTimeSleep(calledDeclaration(node, checker))) return null;
  const fn = functionAround(node);
  if (!fn || !isCoroutineFunction(fn)) return null;
  return warning(node, MESSAGE, fixFor(node.expression, runtimeName(source)));
};

const MESSAGE =
  "`time.sleep` blocks the event loop, so that no other task runs meanwhile: a coroutine waits with " +
  "`await asyncio.sleep(…)`.";

/** The runtime has two functions of this name. */
function isTimeSleep(declaration: ts.Declaration | null): boolean {
  return !!declaration && isRuntimes(declaration, "sleep") && declaration.getSourceFile().fileName === TIME;
}

const TIME = `${RUNTIME}time.d.ts`;

function fixFor(callee: ts.Expression, asyncio: string | null): Fix | null {
  if (asyncio === null) return null;
  const insert = `await ${asyncio}.sleep`;
  return { label: `Write ${insert}()`, changes: [{ from: callee.getStart(), to: callee.end, insert }] };
}
