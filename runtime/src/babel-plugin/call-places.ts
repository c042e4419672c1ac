import type { NodePath, types as t } from "@babel/core";
import { calledName, functionBoundTo, qualifiedNameOf, type Call } from "./names.ts";
import { fileOf, lineOf } from "./position.ts";
import type { State } from "./state.ts";

/** Calls whose first argument becomes a task. */
const TASK_MAKERS = new Set(["createTask", "ensureFuture"]);

/** Has each call note its place: on the coroutine it may give, and on the one that it makes a task of. */
export function noteCalls(program: NodePath<t.Program>, state: State): void {
  for (const call of callsOf(program)) noteCall(call, state);
}

/** The author's own calls, inner ones first: to be asked before any is added. */
function callsOf(program: NodePath<t.Program>): NodePath<Call>[] {
  const calls: NodePath<Call>[] = [];
  const collect = { exit: (path: NodePath<Call>) => void calls.push(path) };
  program.traverse({ CallExpression: collect, OptionalCallExpression: collect });
  return calls;
}

function noteCall(path: NodePath<Call>, state: State): void {
  const { t, firstLine } = state;
  const { node } = path;
  const [first] = node.arguments;
  if (TASK_MAKERS.has(calledName(node)) && t.isExpression(first)) {
    node.arguments[0] = t.callExpression(firstLine.helper("scheduled"), [placeOf(path, state), first]);
  }
  if (!isMadeTaskOf(path) && (mayGiveCoroutine(path, state) || isTailCall(path))) {
    path.replaceWith(t.callExpression(firstLine.helper("made"), [placeOf(path, state), node]));
  }
}

function isMadeTaskOf({ parent, key, listKey }: NodePath<Call>): boolean {
  return listKey === "arguments" && key === 0 && TASK_MAKERS.has(calledName(parent as Call));
}

/** A function of the program's that is not async gives a coroutine that some call in it has made and noted. */
function mayGiveCoroutine({ node, parent, scope }: NodePath<Call>, { t }: State): boolean {
  if (t.isAwaitExpression(parent) || t.isDecorator(parent)) return false;
  // Taken out of its chain, it would no longer end it.
  if (
    t.isOptionalCallExpression(node) &&
    (t.isOptionalMemberExpression(parent) || t.isOptionalCallExpression(parent))
  ) {
    return false;
  }
  let root: t.Node = node.callee;
  while (t.isMemberExpression(root) || t.isOptionalMemberExpression(root)) root = root.object;
  if (t.isSuper(root)) return root !== node.callee;
  if (t.isImport(root)) return false;
  if (!t.isIdentifier(root)) return true;
  const binding = scope.getBinding(root.name);
  // Nothing that JavaScript brings makes coroutines.
  if (!binding) return false;
  return root !== node.callee || (functionBoundTo(binding)?.node.async ?? true);
}

/**
 * Whether a function gives what the call gives. Safari would leave the function for that, and stacks would not show it:
 * within another call it is none.
 */
function isTailCall({ parentPath, key }: NodePath): boolean {
  if (parentPath === null) return false;
  const isValue =
    (parentPath.isConditionalExpression() && key !== "test") ||
    (parentPath.isLogicalExpression() && key === "right") ||
    (parentPath.isSequenceExpression() && key === parentPath.node.expressions.length - 1) ||
    parentPath.isTSAsExpression() ||
    parentPath.isTSSatisfiesExpression() ||
    parentPath.isTSNonNullExpression();
  if (isValue) return isTailCall(parentPath);
  return parentPath.isReturnStatement() || (parentPath.isArrowFunctionExpression() && key === "body");
}

/** The constant that holds a call's place. */
function placeOf(path: NodePath<Call>, state: State): t.Identifier {
  const { node } = path;
  const { callee } = node;
  const fn = path.getFunctionParent();
  const place = {
    file: fileOf(state),
    line: lineOf("property" in callee ? callee.property : node),
    function: fn ? qualifiedNameOf(fn, state) : "<module>",
  };
  const key = `${place.line} ${place.function}`;
  let id = state.places.get(key);
  if (!id) state.places.set(key, (id = state.firstLine.constant("place", place)));
  return state.t.cloneNode(id);
}
