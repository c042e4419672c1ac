import ts from "typescript";
import type { Fix } from "../answers.ts";
import { declaresRuntime } from "../declarations.ts";
import { functionAround, isCoroutineFunction, runtimeName, warning, type Rule } from "./rule.ts";

/** A coroutine that blocks the thread by `time.sleep`. A function that it hands to a worker may. */
export const blockingSleep: Rule = (node, { source, checker }) => {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression: callee } = node;
  if (callee.name.text !== "sleep" || !isTimeModule(checker.getSymbolAtLocation(callee.expression), checker))
    return null;
  const fn = functionAround(node);
  if (!fn || !isCoroutineFunction(fn)) return null;
  return warning(node, MESSAGE, fixFor(callee, runtimeName(source)));
};

const MESSAGE =
  "`time.sleep` blocks the event loop, so that no other task runs meanwhile: a coroutine waits with " +
  "`await asyncio.sleep(…)`.";

function isTimeModule(symbol: ts.Symbol | undefined, checker: ts.TypeChecker): boolean {
  if (!symbol) return false;
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return meant.name === "time" && !!meant.declarations?.some((each) => declaresRuntime(each.getSourceFile().fileName));
}

function fixFor(callee: ts.Expression, asyncio: string | null): Fix | null {
  if (asyncio === null) return null;
  const insert = `await ${asyncio}.sleep`;
  return { label: `Write ${insert}()`, changes: [{ from: callee.getStart(), to: callee.end, insert }] };
}
