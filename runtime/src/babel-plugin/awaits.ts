import type { NodePath, types as t, Visitor } from "@babel/core";
import { lineOf } from "./position.ts";
import type { State } from "./state.ts";

/** The awaits of one function: those of functions inside it are theirs. */
export const awaits: Visitor<State> = {
  Function(path) {
    path.skip();
  },
  AwaitExpression: {
    exit(path, state) {
      path.replaceWith(state.t.inherits(awaitOf(path.node.argument, path.node, state), path.node));
    },
  },
  ForOfStatement: {
    exit(path, state) {
      if (path.node.await) path.replaceWith(state.t.inherits(asyncFor(path, state), path.node));
    },
  },
};

/**
 * `await x` becomes `yield at(1, x)`.
 * @param node whose line it is
 */
function awaitOf(awaitable: t.Expression, node: t.Node, { t, firstLine }: State): t.YieldExpression {
  return t.yieldExpression(t.callExpression(firstLine.helper("at"), [t.numericLiteral(lineOf(node)), awaitable]));
}

/**
 * `for await (const x of items) body` becomes
 * `for (let _i = aiter(items), _next; !(_next = yield at(1, asyncNext(_i))).done; ) { const x = _next.value; body }`
 */
function asyncFor({ node, scope }: NodePath<t.ForOfStatement>, state: State): t.ForStatement {
  const { t, firstLine } = state;
  const { left, right, body } = node;
  const iterator = scope.generateUidIdentifier("iterator");
  const next = scope.generateUidIdentifier("next");
  const value = t.memberExpression(t.cloneNode(next), t.identifier("value"));
  const step = awaitOf(t.callExpression(firstLine.helper("asyncNext"), [t.cloneNode(iterator)]), node, state);
  const isDone = t.memberExpression(t.assignmentExpression("=", t.cloneNode(next), step), t.identifier("done"));
  return t.forStatement(
    t.variableDeclaration("let", [
      t.variableDeclarator(iterator, t.callExpression(firstLine.helper("aiter"), [right])),
      t.variableDeclarator(next),
    ]),
    t.unaryExpression("!", isDone),
    null,
    t.blockStatement([
      t.isVariableDeclaration(left)
        ? t.variableDeclaration(left.kind, [t.variableDeclarator(left.declarations[0]!.id, value)])
        : t.expressionStatement(t.assignmentExpression("=", left, value)),
      // In a block of its own when it is one: it may declare the loop's name once more.
      body,
    ]),
  );
}
