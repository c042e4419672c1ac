import type { NodePath, types as t } from "@babel/core";
import type { State } from "./state.ts";

export type Call = t.CallExpression | t.OptionalCallExpression;
type Binding = NonNullable<ReturnType<NodePath["scope"]["getBinding"]>>;

const ANONYMOUS = "<anonymous>";

/** The name JavaScript gives a function, from its declaration or from what it is assigned to. */
export function nameOf({ node, parent }: NodePath<t.Function | t.Class>): string {
  if ("id" in node && node.id) return node.id.name;
  if ("key" in node) return keyName(node.key);
  switch (parent.type) {
    case "VariableDeclarator":
      return identifierName(parent.id);
    case "AssignmentExpression":
    case "AssignmentPattern":
      return identifierName(parent.left);
    case "ObjectProperty":
    case "ClassProperty":
    case "ClassPrivateProperty":
      return parent.value === node ? keyName(parent.key) : ANONYMOUS;
    case "ExportDefaultDeclaration":
      return "default";
    default:
      return ANONYMOUS;
  }
}

function identifierName(node: t.Node): string {
  return node.type === "Identifier" ? node.name : ANONYMOUS;
}

function keyName(key: t.Node): string {
  switch (key.type) {
    case "PrivateName":
      return `#${key.id.name}`;
    case "StringLiteral":
    case "NumericLiteral":
      return String(key.value);
    default:
      return identifierName(key);
  }
}

/** Python's `__qualname__`: `Client.fetch`, `main.<locals>.worker`. */
export function qualifiedNameOf(path: NodePath<t.Function | t.Class>, state: State): string {
  const name = nameOf(path);
  const scope = path.findParent((parent) => parent.isClass() || parent.isFunction()) as typeof path | null;
  if (!scope) return name;
  const around = state.generators.get(scope.node) ?? qualifiedNameOf(scope, state);
  return scope.isClass() ? `${around}.${name}` : `${around}.<locals>.${name}`;
}

/** `f` of `f()` and of `object.f()`. */
export function calledName({ callee }: Call): string {
  const name = "property" in callee ? callee.property : callee;
  return name.type === "Identifier" ? name.name : "";
}

/** The function that a name stands for, if that can be told. */
export function functionBoundTo(binding: Binding): NodePath<t.Function> | null {
  if (binding.path.isFunction()) return binding.path;
  const value = binding.path.isVariableDeclarator() ? (binding.path.get("init") as NodePath) : null;
  return value?.isFunction() ? value : null;
}
