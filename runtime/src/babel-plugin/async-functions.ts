import type { NodePath, types as t, Visitor } from "@babel/core";
import { awaits } from "./awaits.ts";
import { contains, placeBeside } from "./beside.ts";
import { nameOf, qualifiedNameOf } from "./names.ts";
import { fileOf, lineOf } from "./position.ts";
import { refusal } from "./refusal.ts";
import type { State } from "./state.ts";

/** By this the runtime tells a coroutine function from others: the function's text shows it, and it costs nothing. */
const MARK = "use coroutine";

/** Turns an async function into one that makes a coroutine, or an async generator. */
export function compileAsyncFunction(path: NodePath<t.Function>, state: State): void {
  const { t } = state;
  const { node } = path;
  const qualifiedName = qualifiedNameOf(path, state);
  const code = codeOf(path, qualifiedName, state);
  if (!t.isBlockStatement(node.body)) node.body = t.blockStatement([t.returnStatement(node.body)]);
  const body = path.get("body") as NodePath<t.BlockStatement>;
  if (node.generator) body.traverse(yields, state);
  body.traverse(awaits, state);
  const place = node.generator ? null : placeBeside(path);
  const generator = place === null ? wrapBody(path, code, state) : moveBody(path, place, code, state);
  state.generators.set(generator, qualifiedName);
}

/** The constant that holds what the runtime knows of a function. */
function codeOf(path: NodePath<t.Function>, qualifiedName: string, state: State): t.Identifier {
  const code = { name: qualifiedName, file: fileOf(state), line: lineOf(path.node) };
  return state.firstLine.constant(`${nameOf(path)}Code`, code);
}

/** The yields of one async generator, which are told from its awaits. */
const yields: Visitor<State> = {
  Function(path) {
    path.skip();
  },
  YieldExpression: {
    exit({ node }, { t, firstLine }) {
      if (node.delegate) {
        throw refusal(
          node,
          "`yield*` cannot stand in an async generator (nor can Python's `yield from`)",
          "Write `for await (const value of …) yield value`.",
        );
      }
      node.argument = t.callExpression(firstLine.helper("asyncYield"), node.argument ? [node.argument] : []);
    },
  },
};

/**
 * Moves the body into a generator function that stands beside this one, of a method in a static field of its class:
 * `return called(f$(parameters), code, parameters)` is what stays. A generator function that is made anew by each call takes 850 ns of that call; this takes none.
 */
function moveBody(path: NodePath<t.Function>, place: NodePath, code: t.Identifier, state: State): t.Function {
  const { t, firstLine } = state;
  const { node } = path;
  const body = node.body as t.BlockStatement;
  const name = freeName(path, generatorName(path, t));
  const names = node.params.flatMap((parameter) => namesIn(parameter, t));
  const parameters = () => names.map((each) => t.identifier(each));
  const around = path.isMethod() ? (path.parentPath.parent as t.Class).id! : null;
  const reference =
    around === null
      ? t.identifier(name)
      : t.memberExpression(t.identifier(around.name), t.privateName(t.identifier(name)));
  const usesThis = contains(path, (inner) => inner.type === "ThisExpression");
  const makes = usesThis
    ? t.callExpression(t.memberExpression(reference, t.identifier("call")), [t.thisExpression(), ...parameters()])
    : t.callExpression(reference, parameters());
  const call = t.callExpression(firstLine.helper("called"), [makes, code, ...shownParameters(node, t)]);
  const directives = [...body.directives, t.directive(t.directiveLiteral(MARK))];
  body.directives = [];
  node.body = t.blockStatement([t.returnStatement(call)], directives);
  node.async = false;
  const make = around === null ? t.functionDeclaration : t.functionExpression;
  const generator = make(t.identifier(name), parameters(), body, true);
  const beside = t.isDeclaration(generator)
    ? generator
    : t.classPrivateProperty(t.privateName(t.identifier(name)), generator, [], true);
  // A comment after the function would stand before the generator, which has to begin in the same line.
  beside.trailingComments = place.node.trailingComments;
  place.node.trailingComments = null;
  closeAtOnce(path, place);
  place.insertAfter(beside);
  return generator;
}

/** Has what stands around a function end where it begins: brackets in their own lines would leave none for the generator's. */
function closeAtOnce(path: NodePath, place: NodePath): void {
  for (let outer = path; outer !== place; outer = outer.parentPath!) {
    const { node } = outer.parentPath!;
    if (node.loc) node.loc = { ...node.loc, end: node.loc.start };
  }
}

function namesIn(parameter: t.Node, t: State["t"]): string[] {
  return Object.keys(t.getBindingIdentifiers(parameter)).filter((name) => name !== "this");
}

/**
 * Turns the body into `return coroutine(function* () { body }, code)(parameters)`. The body has its parameters from around
 * it; they are handed over to be shown.
 */
function wrapBody(path: NodePath<t.Function>, code: t.Identifier, { t, firstLine }: State): t.Function {
  const { node } = path;
  const body = node.body as t.BlockStatement;
  const id = t.identifier(freeName(path, generatorName(path, t)));
  const generator = t.functionExpression(id, [], t.blockStatement(body.body), true);
  const factory = firstLine.helper(node.generator ? "asyncGenerator" : "coroutine");
  const call = t.callExpression(
    t.callExpression(factory, [generator, code]),
    node.generator ? [] : shownParameters(node, t),
  );
  const isCoroutineFunction = !node.generator;
  const directives = isCoroutineFunction
    ? [...body.directives, t.directive(t.directiveLiteral(MARK))]
    : body.directives;
  node.body = t.blockStatement([t.returnStatement(call)], directives);
  node.async = false;
  node.generator = false;
  // `this`, `arguments`, `super` and `new.target` in the generator are the outer function's.
  (path.get("body.body.0.argument.callee.arguments.0") as NodePath<t.FunctionExpression>).unwrapFunctionEnvironment();
  return generator;
}

/** What a call was given, for the record. */
function shownParameters({ params }: t.Function, t: State["t"]): (t.Expression | t.SpreadElement)[] {
  return params.flatMap((parameter) => valuesOf(parameter, t));
}

/** What a parameter has been given: its name, or what was taken apart put together again. */
function valuesOf(parameter: t.Node, t: State["t"]): (t.Expression | t.SpreadElement)[] {
  switch (parameter.type) {
    case "Identifier":
      return parameter.name === "this" ? [] : [t.identifier(parameter.name)];
    case "AssignmentPattern":
      return valuesOf(parameter.left, t);
    case "RestElement":
      return valuesOf(parameter.argument, t).map((value) => t.spreadElement(value as t.Expression));
    case "ArrayPattern":
      return [t.arrayExpression(parameter.elements.flatMap((each) => (each ? valuesOf(each, t) : [t.nullLiteral()])))];
    case "ObjectPattern":
      return [
        t.objectExpression(
          parameter.properties.flatMap((each): (t.ObjectProperty | t.SpreadElement)[] => {
            if (each.type === "RestElement") return valuesOf(each, t) as t.SpreadElement[];
            const [value] = valuesOf(each.value, t) as [t.Expression];
            return each.computed ? [] : [t.objectProperty(each.key, value)];
          }),
        ),
      ];
    default:
      return [];
  }
}

/** By the `$` at its end a traceback knows it in a stack. */
function generatorName(path: NodePath<t.Function>, t: State["t"]): string {
  const name = `${nameOf(path).replace(/^#/, "")}$`;
  return t.isValidIdentifier(name) ? name : "$";
}

function freeName({ scope }: NodePath, name: string): string {
  while (scope.hasBinding(name) || scope.hasReference(name)) name += "$";
  return name;
}
