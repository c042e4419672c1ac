import type { NodePath, types as t, Visitor } from "@babel/core";
import { refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** A declaration by `using`, until it has been compiled to another one. */
type Using = Omit<t.VariableDeclaration, "kind"> & { kind: "using" | "await using" | "const" };

/** Said by whoever finds it first: the parser of 7.21 does not know it. */
export const AWAIT_USING = {
  message: "`await using` is not understood here",
  advice: "Write `await asyncio.asyncWith(manager, async (value) => { … })`.",
};

/** Blocks that dispose at their end of what they hold by `using`. */
export const usingBlocks: Visitor<State> = {
  BlockStatement(path, state) {
    const declarations = path.node.body.filter(isUsing);
    if (declarations.length > 0) holdResources(path, declarations, state);
  },
  VariableDeclaration({ node }) {
    if (!isUsing(node)) return;
    throw refusal(
      node,
      "`using` can only stand as a statement in a block",
      "Put it into a function or a block `{ … }`, at whose end it is disposed of.",
    );
  },
};

/**
 * `{ …; using x = open(); … }` becomes
 * `{ const _r = new Resources(); try { …; const x = _r.use(open()); … } catch (e) { _r.fail(e) } finally { _r.dispose() } }`
 */
function holdResources(
  { node, scope }: NodePath<t.BlockStatement>,
  declarations: Using[],
  { t, firstLine }: State,
): void {
  const id = scope.generateUidIdentifier("resources");
  const error = scope.generateUidIdentifier("error");
  const call = (method: string, ...args: t.Expression[]) =>
    t.callExpression(t.memberExpression(t.cloneNode(id), t.identifier(method)), args);
  const block = (expression: t.Expression) => t.blockStatement([t.expressionStatement(expression)]);
  for (const declaration of declarations) {
    if (declaration.kind === "await using") throw refusal(declaration, AWAIT_USING.message, AWAIT_USING.advice);
    declaration.kind = "const";
    for (const declarator of declaration.declarations) declarator.init = call("use", declarator.init!);
  }
  const resources = t.newExpression(firstLine.helper("Resources"), []);
  node.body = [
    t.variableDeclaration("const", [t.variableDeclarator(id, resources)]),
    t.tryStatement(
      t.blockStatement(node.body),
      t.catchClause(error, block(call("fail", t.cloneNode(error)))),
      block(call("dispose")),
    ),
  ];
}

function isUsing(node: t.Node): node is Using {
  return node.type === "VariableDeclaration" && (node.kind as string).endsWith("using");
}
