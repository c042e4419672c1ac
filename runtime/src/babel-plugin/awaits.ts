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
      if (path.node.await) compileAsyncFor(path, state);
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
 * `{ const _f = new AsyncFor(items, true); try { for (let _n; !(_n = yield at(1, _f.next())).done; ) { const x = _n.value; body } } finally { _f.leave() } }`
 */
function compileAsyncFor(path: NodePath<t.ForOfStatement>, state: State): void {
  const { t, firstLine } = state;
  const { left, right, body } = path.node;
  const loop = path.scope.generateUidIdentifier("asyncFor");
  const next = path.scope.generateUidIdentifier("next");
  const value = t.memberExpression(t.cloneNode(next), t.identifier("value"));
  const call = (method: string) => t.callExpression(t.memberExpression(t.cloneNode(loop), t.identifier(method)), []);
  const isDone = t.memberExpression(
    t.assignmentExpression("=", t.cloneNode(next), awaitOf(call("next"), path.node, state)),
    t.identifier("done"),
  );
  const steps = t.forStatement(
    t.variableDeclaration("let", [t.variableDeclarator(next)]),
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
  const made = t.newExpression(firstLine.helper("AsyncFor"), [right, t.booleanLiteral(isKept(right))]);
  // Its labels stay on the loop: `continue` needs them there.
  let outermost: NodePath<t.Node> = path;
  let labelled: t.Statement = t.inherits(steps, path.node);
  while (outermost.parentPath?.isLabeledStatement()) {
    outermost = outermost.parentPath;
    labelled = t.labeledStatement((outermost.node as t.LabeledStatement).label, labelled);
  }
  outermost.replaceWith(
    t.blockStatement([
      t.variableDeclaration("const", [t.variableDeclarator(loop, made)]),
      t.tryStatement(t.blockStatement([labelled]), null, t.blockStatement([t.expressionStatement(call("leave"))])),
    ]),
  );
}

/** Whether something else holds what is iterated over when the loop has ended: a variable or a property. */
function isKept(source: t.Expression): boolean {
  return "expression" in source && source.type.startsWith("TS")
    ? isKept(source.expression as t.Expression)
    : ["Identifier", "MemberExpression", "OptionalMemberExpression", "ThisExpression"].includes(source.type);
}
