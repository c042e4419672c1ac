import ts from "typescript";
import { declaresJavaScript, declaresRuntime } from "./declarations.ts";

/**
 * Whether a call gives a coroutine. To TypeScript what an async function gives is a promise, as is what some functions of
 * JavaScript and of the runtime give: those are promises indeed.
 */
export function givesCoroutine(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  const type = checker.getTypeAtLocation(call).symbol?.name;
  if (type !== "Promise") return type === "Coroutine";
  const file = calledDeclaration(call, checker)?.getSourceFile().fileName ?? "";
  return !declaresJavaScript(file) && !declaresRuntime(file);
}

/** The declaration of what a call calls, as its types have it. */
export function calledDeclaration(call: ts.CallExpression, checker: ts.TypeChecker): ts.Declaration | null {
  return checker.getResolvedSignature(call)?.declaration ?? null;
}
