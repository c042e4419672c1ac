import type * as Babel from "@babel/core";
import type { PluginObj, types as t } from "@babel/core";
import { compileAsyncFunction } from "./async-functions.ts";
import { noteCalls } from "./call-places.ts";
import { sentFunctions } from "./captured-names.ts";
import { FirstLine } from "./first-line.ts";
import { refusal } from "./refusal.ts";
import type { State } from "./state.ts";
import { usingBlocks } from "./using.ts";

export { AWAIT_USING } from "./using.ts";

/** How the plugin compiles. */
export interface CoroutinesOptions {
  /** The name under which the program imports the runtime. Its `/compiled` is what compiled code imports. */
  runtime?: string;
}

/** The key of Babel's own plugin that compiles modules to CommonJS. */
const TO_COMMONJS = "transform-modules-commonjs";

/**
 * The Babel plugin that gives `async` and `await` Python's meaning: an async function becomes a function that makes a
 * coroutine and runs nothing, `await` becomes a `yield` to the task that drives it.
 *
 * ```ts
 * async function fetch(url) { return await get(url) }
 * // becomes
 * function fetch(url) { return _called(fetch$(url), _fetchCode, url) } function* fetch$(url) { return yield _at(1, get(url)) }
 * ```
 *
 * The outer function stays what it was: name, parameters, hoisting, `this`. The generator's name is the one a stack
 * shows, with a `$`. A method's generator, or an `arguments` in it, keeps it inside:
 * `return _coroutine(function* fetch$() { … }, _fetchCode)(url)`. An async generator becomes `asyncGenerator(…)`, its `yield x` a `yield asyncYield(x)`, and
 * `for await` a `for` that awaits each step of an `AsyncFor`. A function handed to a worker becomes
 * `capturing(f, names)` if it uses local variables around it. A block with `using x = …` becomes a `try` whose `finally`
 * disposes of what `Resources` have collected. A call whose value may be a coroutine becomes `made(PLACE, f())`, unless it
 * is awaited on the spot, and `createTask(c)` becomes `createTask(scheduled(PLACE, c))`. `_fetchCode`, which mirrors
 * Python's code object, and the places stand on the module's first line.
 *
 * It runs in Node and, as text, inside Sandpack's bundler: its files use nothing but the Babel that is passed in, from
 * 7.21 on. With `retainLines`, errors and records name the lines of the source. Modules that import each other in a
 * circle have to be compiled to CommonJS as well: an ES module's constants don't exist before it has been evaluated.
 */
export default function coroutines(
  { types: t }: typeof Babel,
  { runtime = "asyncio-ts" }: CoroutinesOptions = {},
): PluginObj<State> {
  return {
    name: "coroutines",

    manipulateOptions(_options, parser: { plugins: string[] }) {
      parser.plugins.push("explicitResourceManagement");
    },

    pre({ scope, opts }) {
      this.t = t;
      const isCommonJS = (opts.plugins ?? []).some((plugin) => (plugin as { key?: string }).key === TO_COMMONJS);
      this.firstLine = new FirstLine(t, scope, { helpers: `${runtime}/compiled`, isCommonJS });
      this.places = new Map();
      this.generators = new WeakMap();
    },

    visitor: {
      Program: {
        // Before anything moves: later the names no longer tell where they stand.
        enter(program, state) {
          noteCalls(program, state);
          program.traverse(sentFunctions, state);
          program.traverse(usingBlocks, state);
        },
        exit(program, { firstLine }) {
          program.unshiftContainer("body", firstLine.statements());
        },
      },
      // From the outside in: a function inside finds the `this` it refers to already where it will be.
      Function(path, state) {
        if (path.node.async) compileAsyncFunction(path, state);
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
}

function topLevelAwait(node: t.Node, keyword: string): SyntaxError {
  return refusal(
    node,
    `\`${keyword}\` is outside of any async function`,
    "Put it into `async function main() { … }` and start that with `asyncio.run(main())`.",
  );
}
