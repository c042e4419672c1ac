import type { NodePath, types as t, Visitor } from "@babel/core";
import { calledName, functionBoundTo } from "./names.ts";
import type { State } from "./state.ts";

/** Calls that hand a function to a worker, and which of their arguments it is. */
const FUNCTION_ARGUMENTS = new Map([
  ["toThread", 0],
  ["runInExecutor", 1],
  ["submit", 0],
]);

/** Notes of functions that are handed to a worker which local variables they use: the worker does not have them. */
export const sentFunctions: Visitor<State> = {
  CallExpression(path, { t, firstLine }) {
    const index = FUNCTION_ARGUMENTS.get(calledName(path.node));
    if (index === undefined || index >= path.node.arguments.length) return;
    const argument = path.get(`arguments.${index}`) as NodePath;
    const fn = functionOf(argument);
    const names = fn ? capturedNames(fn) : [];
    if (names.length === 0) return;
    const list = t.arrayExpression(names.map((captured) => t.stringLiteral(captured)));
    argument.replaceWith(t.callExpression(firstLine.helper("capturing"), [argument.node as t.Expression, list]));
  },
};

/** The function that an expression is, or names; null when that can't be told, or when it is one of the module's. */
function functionOf(path: NodePath): NodePath<t.Function> | null {
  if (path.isFunction()) return path;
  const binding = path.isIdentifier() ? path.scope.getBinding(path.node.name) : undefined;
  return !binding || binding.scope.path.isProgram() ? null : functionBoundTo(binding);
}

/** The local variables around a function that it uses, and `this` if it is one of them. */
function capturedNames(fn: NodePath<t.Function>): string[] {
  const names: string[] = [];
  const isUse = (path: NodePath) => path.isDescendant(fn) && !path.findParent((parent) => parent.isTSType());
  for (let scope = fn.scope.parent; !scope.path.isProgram(); scope = scope.parent) {
    for (const [name, { path, referencePaths, constantViolations }] of Object.entries(scope.bindings)) {
      if (path.node !== fn.node && [...referencePaths, ...constantViolations].some(isUse)) names.push(name);
    }
  }
  fn.traverse({
    Function(inner) {
      if (!inner.isArrowFunctionExpression()) inner.skip();
    },
    ThisExpression() {
      if (fn.isArrowFunctionExpression() && !names.includes("this")) names.push("this");
    },
  });
  return names;
}
