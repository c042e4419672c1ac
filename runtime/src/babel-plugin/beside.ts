import type { NodePath, types as t } from "@babel/core";

/**
 * Beside what the body of an async function can stand as a generator function of its own, seeing all that it sees now: a
 * declaration, the statement in which an arrow or a function without a name stands, a class's method.
 * @returns null when its body needs to stay: for `arguments`, for `super`, for what its parameters share with it, or because
 * it would not stay in its lines
 */
export function placeBeside(path: NodePath<t.Function>): NodePath | null {
  if (path.isClassMethod() || path.isClassPrivateMethod())
    return canHoldBody(path) && !needsItsCall(path) ? path : null;
  const statement = path.isFunctionDeclaration() ? path : isNameless(path) ? path.getStatementParent() : null;
  if (!statement || needsItsCall(path)) return null;
  const place = statement.parentPath?.isExportDeclaration() ? statement.parentPath : statement;
  const block = place.parentPath;
  if (!block?.isProgram() && !block?.isBlockStatement()) return null;
  const seesTheSame = path.scope.parent === block.scope;
  return seesTheSame && isLastIn(statement, path) ? place : null;
}

/** Whether the class, which the method finds by its name, has the method's body as soon as anybody can call that. */
function canHoldBody(path: NodePath<t.ClassMethod | t.ClassPrivateMethod>): boolean {
  const { id } = path.parentPath.parent as t.Class;
  if (!id || path.scope.hasOwnBinding(id.name)) return false;
  const members = path.parentPath.get("body") as NodePath[];
  const isClass = (node: t.Node) =>
    node.type === "ThisExpression" || node.type === "Super" || (node.type === "Identifier" && node.name === id.name);
  return !members.some((member) => isStaticCode(member) && contains(member, isClass));
}

/** Whether it runs while the class is being made, when what stands below it is not there yet. */
function isStaticCode(member: NodePath): boolean {
  if (member.isStaticBlock()) return true;
  const isField = member.isClassProperty() || member.isClassPrivateProperty();
  // A function there runs when somebody calls it: the bodies of methods are such.
  return isField && member.node.static === true && !(member.get("value") as NodePath).isFunction();
}

/** Whether its body sees no more of it than its parameters. */
function isNameless(path: NodePath<t.Function>): boolean {
  return path.isArrowFunctionExpression() || (path.isFunctionExpression() && !path.node.id);
}

/** Whether nothing but what closes stands after it: the rest would go on in its last line, and the body before that. */
function isLastIn(statement: NodePath, { node }: NodePath<t.Function>): boolean {
  return !contains(statement, (inner) => (inner.start ?? 0) >= (node.end ?? Infinity));
}

/** Whether it uses what only the call itself has, or has a function in its parameters, which shares them with the body. */
function needsItsCall(path: NodePath<t.Function>): boolean {
  const hasFunction = (parameter: NodePath) => contains(parameter, (node) => "params" in node);
  return (path.get("params") as NodePath[]).some(hasFunction) || contains(path, isOfTheCall);
}

function isOfTheCall(node: t.Node): boolean {
  return (
    node.type === "MetaProperty" || node.type === "Super" || (node.type === "Identifier" && node.name === "arguments")
  );
}

/** Whether there is such a node inside. */
export function contains(path: NodePath, isSought: (node: t.Node) => boolean): boolean {
  let found = false;
  path.traverse({
    enter(inner) {
      if (!isSought(inner.node)) return;
      found = true;
      inner.stop();
    },
  });
  return found;
}
