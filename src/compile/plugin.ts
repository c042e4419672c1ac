import type * as Babel from "@babel/core";
import type { NodePath, PluginObj, PluginPass, types as t, Visitor } from "@babel/core";

/**
 * The Babel plugin that gives `async` and `await` Python's meaning: an async function becomes a function that makes a
 * coroutine and runs nothing, `await` becomes a `yield` to the task that drives it.
 *
 * ```ts
 * async function fetch(url) { return await get(url) }
 * // becomes
 * function fetch(url) { return _coroutine(function* fetch$() { return yield _at(1, get(url)) }, _fetchCode)() }
 * ```
 *
 * The outer function stays what it was: name, parameters, hoisting, `this`. The generator's name is the one a stack
 * shows, with a `$`. An async generator becomes `asyncGenerator(…)`, its `yield x` a `yield asyncYield(x)`, and
 * `for await` a `for` that awaits each `asyncNext(iterator)`. A function handed to a worker becomes
 * `capturing(f, names)` if it uses local variables around it. A block with `using x = …` becomes a `try` whose `finally`
 * disposes of what `Resources` have collected. A call whose value may be a coroutine becomes `made(PLACE, f())`, unless it
 * is awaited on the spot, and `createTask(c)` becomes `createTask(scheduled(PLACE, c))`. `_fetchCode`, which mirrors
 * Python's code object, and the places stand on the module's first line.
 *
 * The file runs in Node and, as text, inside Sandpack's bundler: it uses nothing but the Babel that is passed in, from
 * 7.21 on. The module must be compiled to CommonJS too, with `retainLines`.
 */
export default function coroutines({ types: t }: typeof Babel): PluginObj<State> {
  /** The awaits of one function: those of functions inside it are theirs. */
  const awaits: Visitor<State> = {
    Function: skip,
    AwaitExpression: {
      exit(path, state) {
        path.replaceWith(t.inherits(await_(path.node.argument, path, state), path.node));
      },
    },
    ForOfStatement: {
      exit(path, state) {
        if (path.node.await) path.replaceWith(t.inherits(asyncFor(path, state), path.node));
      },
    },
  };

  const yields: Visitor<State> = {
    Function: skip,
    YieldExpression: {
      exit(path, state) {
        const { node } = path;
        if (node.delegate) {
          throw refusal(
            node,
            "`yield*` cannot stand in an async generator (nor can Python's `yield from`)",
            "Write `for await (const value of …) yield value`.",
          );
        }
        const values = node.argument ? [node.argument] : [];
        node.argument = t.callExpression(helper("asyncYield", path.scope, state), values);
      },
    },
  };

  /** The author's own calls, inner ones first: to be asked before any is added. */
  function callsOf(program: NodePath<t.Program>): NodePath<Call>[] {
    const calls: NodePath<Call>[] = [];
    const collect = { exit: (path: NodePath<Call>) => void calls.push(path) };
    program.traverse({ CallExpression: collect, OptionalCallExpression: collect });
    return calls;
  }

  /** Notes the place of a call: on the coroutine it may give, and on the one that it makes a task of. */
  function noteCall(path: NodePath<Call>, state: State): void {
    const { node, scope } = path;
    const [first] = node.arguments;
    if (TASK_MAKERS.has(calledName(node)) && t.isExpression(first)) {
      node.arguments[0] = t.callExpression(helper("scheduled", scope, state), [placeOf(path, state), first]);
    }
    if (!isMadeTaskOf(path) && mayGiveCoroutine(path)) {
      path.replaceWith(t.callExpression(helper("made", scope, state), [placeOf(path, state), node]));
    }
  }

  function isMadeTaskOf({ parent, key, listKey }: NodePath<Call>): boolean {
    return listKey === "arguments" && key === 0 && TASK_MAKERS.has(calledName(parent as Call));
  }

  /** A function of the program's that is not async gives a coroutine that some call in it has made and noted. */
  function mayGiveCoroutine({ node, parent, scope }: NodePath<Call>): boolean {
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

  function placeOf(path: NodePath<Call>, state: State): t.Identifier {
    const { node } = path;
    const { callee } = node;
    const fn = path.getFunctionParent();
    const place = {
      file: fileOf(state),
      line: lineOf("property" in callee ? callee.property : node),
      function: fn ? qualifiedNameOf(fn, nameOf(fn), state) : "<module>",
    };
    const key = `${place.line} ${place.function}`;
    let id = state.places.get(key);
    if (!id) {
      id = path.scope.getProgramParent().generateUidIdentifier("place");
      state.places.set(key, id);
      state.constants.push({ id, value: place });
    }
    return t.cloneNode(id);
  }

  /** `f` of `f()` and of `object.f()`. */
  function calledName({ callee }: Call): string {
    const name = "property" in callee ? callee.property : callee;
    return t.isIdentifier(name) ? name.name : "";
  }

  /** Functions that are handed to a worker, where local variables around them are not. */
  const sentFunctions: Visitor<State> = {
    CallExpression(path, state) {
      const index = FUNCTION_ARGUMENTS.get(calledName(path.node));
      if (index === undefined || index >= path.node.arguments.length) return;
      const argument = path.get(`arguments.${index}`) as NodePath;
      const fn = functionOf(argument);
      const names = fn ? capturedNames(fn) : [];
      if (names.length === 0) return;
      const list = t.arrayExpression(names.map((captured) => t.stringLiteral(captured)));
      argument.replaceWith(
        t.callExpression(helper("capturing", path.scope, state), [argument.node as t.Expression, list]),
      );
    },
  };

  const blocks: Visitor<State> = {
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

  return {
    name: "coroutines",

    manipulateOptions(_options, parser: { plugins: string[] }) {
      parser.plugins.push("explicitResourceManagement");
    },

    pre() {
      this.helpers = new Map();
      this.constants = [];
      this.places = new Map();
      this.generators = new WeakSet();
    },

    visitor: {
      Program: {
        // Before anything moves: later the names no longer tell where they stand.
        enter(program, state) {
          for (const call of callsOf(program)) noteCall(call, state);
          program.traverse(sentFunctions, state);
          program.traverse(blocks, state);
        },
        exit(program, { helpers, constants }) {
          if (helpers.size === 0) return;
          const declarations = [
            importHelpers(helpers),
            ...constants.map(({ id, value }) => constant(id, t.valueToNode(value))),
          ];
          program.unshiftContainer("body", declarations.map(beforeImports));
        },
      },
      // From the outside in: a function inside finds the `this` it refers to already where it will be.
      Function(path, state) {
        if (!path.node.async) return;
        const code = noteCode(path, state);
        if (!t.isBlockStatement(path.node.body)) path.node.body = t.blockStatement([t.returnStatement(path.node.body)]);
        const body = path.get("body") as NodePath<t.BlockStatement>;
        if (path.node.generator) body.traverse(yields, state);
        body.traverse(awaits, state);
        wrapBody(path, code, state);
      },
      AwaitExpression(path) {
        if (!path.getFunctionParent()) throw topLevelAwait(path.node, "await");
      },
      ForOfStatement(path) {
        if (path.node.await && !path.getFunctionParent()) throw topLevelAwait(path.node, "for await");
      },
      Import(path) {
        throw refusal(
          path.node,
          "`import()` cannot load a module while the program runs",
          'Write `import … from "…"` at the top of the file.',
        );
      },
    },
  };

  /** Turns the body into `return coroutine(function* () { body }, code)()`. */
  function wrapBody(path: NodePath<t.Function>, code: Code, state: State): void {
    const { node } = path;
    const body = node.body as t.BlockStatement;
    const name = nameOf(path);
    const id = name === ANONYMOUS ? null : t.identifier(freeName(path, `${t.toIdentifier(name)}$`));
    const generator = t.functionExpression(id, [], t.blockStatement(body.body), true);
    const factory = helper(node.generator ? "asyncGenerator" : "coroutine", path.scope, state);
    const call = t.callExpression(t.callExpression(factory, [generator, t.cloneNode(code.id)]), []);
    state.generators.add(generator);
    node.body = t.blockStatement([t.returnStatement(call)], body.directives);
    node.async = false;
    node.generator = false;
    // `this`, `arguments`, `super` and `new.target` in the generator are the outer function's.
    (path.get("body.body.0.argument.callee.arguments.0") as NodePath<t.FunctionExpression>).unwrapFunctionEnvironment();
  }

  function await_(awaitable: t.Expression, path: NodePath, state: State): t.YieldExpression {
    return t.yieldExpression(
      t.callExpression(helper("at", path.scope, state), [t.numericLiteral(lineOf(path.node)), awaitable]),
    );
  }

  /**
   * `for await (const x of items) body` becomes
   * `for (let _i = aiter(items), _next; !(_next = yield at(1, asyncNext(_i))).done; ) { const x = _next.value; body }`
   */
  function asyncFor(path: NodePath<t.ForOfStatement>, state: State): t.ForStatement {
    const { left, right, body } = path.node;
    const iterator = path.scope.generateUidIdentifier("iterator");
    const next = path.scope.generateUidIdentifier("next");
    const value = t.memberExpression(t.cloneNode(next), t.identifier("value"));
    const step = await_(t.callExpression(helper("asyncNext", path.scope, state), [t.cloneNode(iterator)]), path, state);
    const isDone = t.memberExpression(t.assignmentExpression("=", t.cloneNode(next), step), t.identifier("done"));
    return t.forStatement(
      t.variableDeclaration("let", [
        t.variableDeclarator(iterator, t.callExpression(helper("aiter", path.scope, state), [right])),
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

  /**
   * `{ …; using x = open(); … }` becomes
   * `{ const _r = new Resources(); try { …; const x = _r.use(open()); … } catch (e) { _r.fail(e) } finally { _r.dispose() } }`
   */
  function holdResources({ node, scope }: NodePath<t.BlockStatement>, declarations: Using[], state: State): void {
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
    node.body = [
      constant(id, t.newExpression(helper("Resources", scope, state), [])),
      t.tryStatement(
        t.blockStatement(node.body),
        t.catchClause(error, block(call("fail", t.cloneNode(error)))),
        block(call("dispose")),
      ),
    ];
  }

  function isUsing(node: t.Node): node is Using {
    return t.isVariableDeclaration(node) && (node.kind as string).endsWith("using");
  }

  /** The function that an expression is, or names; null when that can't be told, or when it is one of the module's. */
  function functionOf(path: NodePath): NodePath<t.Function> | null {
    if (path.isFunction()) return path;
    const binding = path.isIdentifier() ? path.scope.getBinding(path.node.name) : undefined;
    return !binding || binding.scope.path.isProgram() ? null : functionBoundTo(binding);
  }

  /** The function that a name stands for, if that can be told. */
  function functionBoundTo(binding: Binding): NodePath<t.Function> | null {
    if (binding.path.isFunction()) return binding.path;
    const value = binding.path.isVariableDeclarator() ? (binding.path.get("init") as NodePath) : null;
    return value?.isFunction() ? value : null;
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

  function noteCode(path: NodePath<t.Function>, state: State): Code {
    const name = nameOf(path);
    const id = path.scope.getProgramParent().generateUidIdentifier(`${name}Code`);
    const code = {
      id,
      value: { name: qualifiedNameOf(path, name, state), file: fileOf(state), line: lineOf(path.node) },
    };
    state.constants.push(code);
    return code;
  }

  function fileOf(state: State): string {
    return state.file.opts.filename ?? "<unknown>";
  }

  /** The name JavaScript gives a function, from its declaration or from what it is assigned to. */
  function nameOf(path: NodePath<t.Function | t.Class>): string {
    const { node, parent } = path;
    if ("id" in node && node.id) return node.id.name;
    if ("key" in node) return keyName(node.key);
    switch (parent.type) {
      case "VariableDeclarator":
        return t.isIdentifier(parent.id) ? parent.id.name : ANONYMOUS;
      case "AssignmentExpression":
      case "AssignmentPattern":
        return t.isIdentifier(parent.left) ? parent.left.name : ANONYMOUS;
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

  function keyName(key: t.Node): string {
    if (t.isIdentifier(key)) return key.name;
    if (t.isPrivateName(key)) return `#${key.id.name}`;
    return t.isStringLiteral(key) || t.isNumericLiteral(key) ? String(key.value) : ANONYMOUS;
  }

  /** Python's `__qualname__`: `Client.fetch`, `main.<locals>.worker`. */
  function qualifiedNameOf(path: NodePath, name: string, state: State): string {
    const isScope = (parent: NodePath) =>
      parent.isClass() || (parent.isFunction() && !state.generators.has(parent.node));
    const scope = path.findParent(isScope) as NodePath<t.Function | t.Class> | null;
    if (!scope) return name;
    const around = qualifiedNameOf(scope, nameOf(scope), state);
    return scope.isClass() ? `${around}.${name}` : `${around}.<locals>.${name}`;
  }

  /** A reference to a function of "asyncio/compiled", which {@link importHelpers} brings in. */
  function helper(name: string, scope: Scope, { helpers }: State): t.Identifier {
    let id = helpers.get(name);
    if (!id) helpers.set(name, (id = scope.getProgramParent().generateUidIdentifier(name)));
    return t.cloneNode(id);
  }

  function importHelpers(helpers: State["helpers"]): t.VariableDeclaration {
    const properties = Array.from(helpers, ([name, id]) => t.objectProperty(t.identifier(name), id));
    const module = t.callExpression(t.identifier("require"), [t.stringLiteral("asyncio/compiled")]);
    return constant(t.objectPattern(properties), module);
  }

  function constant(id: t.LVal, value: t.Expression): t.VariableDeclaration {
    return t.variableDeclaration("const", [t.variableDeclarator(id, value)]);
  }
}

interface State extends PluginPass {
  /** The functions of "asyncio/compiled" that the module uses, by their names there. */
  helpers: Map<string, t.Identifier>;
  /** What stands on the module's first line. */
  constants: { id: t.Identifier; value: object }[];
  /** The places of calls, by line and function. */
  places: Map<string, t.Identifier>;
  /** Those made here, which the program's author knows nothing of. */
  generators: WeakSet<t.Node>;
}

type Scope = NodePath["scope"];
type Binding = NonNullable<ReturnType<Scope["getBinding"]>>;
type Call = t.CallExpression | t.OptionalCallExpression;

/** A declaration by `using`, until it has been compiled to another one. */
type Using = Omit<t.VariableDeclaration, "kind"> & { kind: "using" | "await using" | "const" };

/** What the runtime knows of a coroutine function, and the constant that holds it. */
interface Code {
  id: t.Identifier;
  /** The `name` is the qualified one. */
  value: { name: string; file: string; line: number };
}

const ANONYMOUS = "<anonymous>";

/** Calls whose first argument becomes a task. */
const TASK_MAKERS = new Set(["createTask", "ensureFuture"]);

/** Calls that hand a function to a worker, and which of their arguments it is. */
const FUNCTION_ARGUMENTS = new Map([
  ["toThread", 0],
  ["runInExecutor", 1],
  ["submit", 0],
]);

/** Functions are hoisted, and modules in a circle call each other's: the constants must be there before any import. */
function beforeImports<N extends t.Statement>(statement: N): N {
  return Object.assign(statement, { _blockHoist: 10 });
}

function skip(path: NodePath): void {
  path.skip();
}

function freeName(path: NodePath, name: string): string {
  while (path.scope.hasBinding(name)) name += "$";
  return name;
}

function lineOf(node: t.Node): number {
  return node.loc?.start.line ?? 1;
}

/** Said by whoever finds it first: the parser of 7.21 does not know it. */
export const AWAIT_USING = {
  message: "`await using` is not understood here",
  advice: "Write `await asyncio.asyncWith(manager, async (value) => { … })`.",
};

function topLevelAwait(node: t.Node, keyword: string): SyntaxError {
  return refusal(
    node,
    `\`${keyword}\` stands outside of any async function`,
    "Put it into `async function main() { … }` and start that with `asyncio.run(main())`.",
  );
}

/** An error in the form of the parser's own, and one sentence of advice. */
function refusal(node: t.Node, what: string, advice: string): SyntaxError {
  const { line, column } = node.loc?.start ?? { line: 1, column: 0 };
  return Object.assign(new SyntaxError(`${what} (${line}:${column})\nAdvice: ${advice}`), { loc: { line, column } });
}
