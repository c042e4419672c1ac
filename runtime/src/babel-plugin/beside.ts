import type { NodePath, types as t } from "@babel/core";

/**
 * The statement beside which the body of an async function can stand as a generator function of its own, seeing all that it
 * sees now: a declaration, or the statement in which an arrow or a function without a name stands.
 * @returns null when its body needs to stay: for `arguments`, for `super`, for what its parameters share with it, or because
 * it would not stay in its lines
 */
export function placeBeside(path: NodePath<t.Function>): NodePath | null {
  const statement = path.isFunctionDeclaration() ? path : isNameless(path) ? path.getStatementParent() : null;
  if (!statement || needsItsCall(path)) return null;
  const place = statement.parentPath?.isExportDeclaration() ? statement.parentPath : statement;
  const block = place.parentPath;
  if (!block?.isProgram() && !block?.isBlockStatement()) return null;
  const seesTheSame = path.scope.parent === block.scope;
  const isLast = statement.node.loc?.end.line === path.node.loc?.end.line;
  return seesTheSame && isLast ? place : null;
}

/** Whether its body sees no more of it than its parameters. */
function isNameless(path: NodePath<t.Function>): boolean {
  return path.isArrowFunctionExpression() || (path.isFunctionExpression() && !path.node.id);
}

/** Whether it uses what only the call itself has, or has a function in its parameters, which shares them with the body. */
function needsItsCall(path: NodePath<t.Function>): boolean {
  let found = (path.get("params") as NodePath[]).some(hasFunction);
  const find = (use: NodePath): void => {
    found = true;
    use.stop();
  };
  path.traverse({
    MetaProperty: find,
    Super: find,
    Identifier(use) {
      if (use.node.name === "arguments") find(use);
    },
  });
  return found;
}

function hasFunction(parameter: NodePath): boolean {
  let found = false;
  parameter.traverse({
    Function(fn) {
      found = true;
      fn.stop();
    },
  });
  return found;
}
