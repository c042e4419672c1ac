import { compileFunction } from "node:vm";
import { describe, expect, test } from "vitest";
import { compile } from "../../../../src/lanes/typescript/compile/compile.ts";
import { explainCompileError } from "../../../../src/lanes/typescript/compile/explain.ts";
import coroutines from "asyncio/babel-plugin";
import { bundlerFiles } from "../../../../src/sandpack/build/bundler-files.ts";
import { fakeRuntime } from "./fake-runtime.ts";

/** The Babel inside Sandpack's bundler, as this site serves it. */
function bundlersBabel(): { transform(source: string, options: object): { code: string } } {
  const [, text] = [...bundlerFiles("/sandpack/")].find(([name]) => name.startsWith("static/js/babel.7."))!;
  const module = { exports: {} };
  compileFunction(text.toString(), ["module", "exports"])(module, module.exports);
  return module.exports as ReturnType<typeof bundlersBabel>;
}
const standalone = bundlersBabel();

const COMPILERS: Record<string, (source: string) => string> = {
  "Babel of the site": (source) => compile({ files: { "/main.ts": source }, entry: "/main.ts" }).modules["/main.ts"]!,
  "Babel 7.21 of Sandpack's bundler": (source) =>
    standalone.transform(source, {
      filename: "/main.ts",
      retainLines: true,
      presets: ["typescript"],
      plugins: [[coroutines, { runtime: "asyncio" }], "transform-modules-commonjs"],
    }).code,
};

describe.each(Object.entries(COMPILERS))("%s", (_name, compileSource) => {
  /** Runs the exported `main` and gives its result. */
  function resultOf(source: string): unknown {
    const runtime = fakeRuntime();
    return runtime.run(runtime.evaluate(compileSource(source)).main!());
  }

  function logOf(source: string): string[] {
    const runtime = fakeRuntime();
    runtime.run(runtime.evaluate(compileSource(source)).main!());
    return runtime.log;
  }

  test("calling an async function runs nothing of its body", () => {
    const runtime = fakeRuntime();
    const { main } = runtime.evaluate(compileSource("export async function main() { throw new Error('ran') }"));
    expect(() => main!()).not.toThrow();
  });

  test("a declaration is hoisted, and keeps its name and its parameters", () => {
    const { early, f } = fakeRuntime().evaluate(
      compileSource("export const early = f; export async function f(a: number, b: string, c = 3) { return a }"),
    );
    expect(early).toBe(f);
    expect([f!.name, f!.length]).toEqual(["f", 2]);
  });

  test.each([
    ["a declaration", "async function f(n: number) { return n + (await one()) }", "f(1)"],
    ["a function expression", "const f = async function (n: number) { return n + (await one()) }", "f(1)"],
    ["an arrow with a body", "const f = async (n: number) => { return n + (await one()) }", "f(1)"],
    ["an arrow with an expression", "const f = async (n: number) => n + (await one())", "f(1)"],
    ["an arrow that is nothing but an await", "const f = async () => await one(2)", "f()"],
    ["an object's method", "const o = { n: 1, async f() { return this.n + (await one()) } }", "o.f()"],
    ["a class's method", "class A { n = 1; async f() { return this.n + (await one()) } }", "new A().f()"],
    ["a static method", "class A { static n = 1; static async f() { return this.n + (await one()) } }", "A.f()"],
    ["a private method", "class A { async #f() { return 1 + (await one()) } f() { return this.#f() } }", "new A().f()"],
    ["an arrow in a field", "class A { n = 1; f = async () => this.n + (await one()) }", "new A().f()"],
    [
      "super in a method",
      "class A { async f(n: number) { return n } } class B extends A { n = 1; async f() { return this.n + (await super.f(1)) } }",
      "new B().f()",
    ],
    [
      "super in a static method",
      "class A { static f() { return 2 } } class B extends A { static async f() { return super.f() } }",
      "B.f()",
    ],
    [
      "methods that a class calls while it is being made",
      "class A { static all = [A.f()]; static async f() { return 2 } }",
      "A.all[0]",
    ],
    [
      "methods of one name, private and public, and functions of that name",
      "async function f() { return 9 } class A { static n = 0; async #f() { return 1 } async f() { return (await this.#f()) + (await one()) } }",
      "new A().f()",
    ],
    ["a method that is borrowed", "class A { async f() { return this.n } }", "A.prototype.f.call({ n: 2 } as never)"],
    ["a method of a class without a name", "const A = class { async f() { return 2 } };", "new A().f()"],
    ["a method with a parameter named as its class", "class A { async f(A = 2) { return A } }", "new A().f()"],
    [
      "a method with a name that is no identifier",
      "class A { async 'a b'() { return 2 } async [1]() {} }",
      "new A()['a b']()",
    ],
    ["an inherited method", "class A { async f() { return 2 } } class B extends A {}", "new B().f()"],
    ["arguments", "async function f() { return arguments.length }", "f(1, 2)"],
    [
      "default parameters",
      "async function f(a = 1, { b } = { b: a }, ...c: number[]) { return a + b + c.length }",
      "f()",
    ],
    ["recursion", "async function f(n: number) { return n === 0 ? 2 : await f(n - 1) }", "f(9)"],
    [
      "recursion of a named expression",
      "const f = async function g(n: number) { return n === 0 ? 2 : await g(n - 1) }",
      "f(9)",
    ],
    [
      "await in an arrow in a method",
      "class A { n = 2; async f() { const g = async () => await this.n; return await g() } }",
      "new A().f()",
    ],
    ["arguments in an arrow", "async function f() { const g = async () => arguments[0]; return await g() }", "f(2)"],
    [
      "a caught error",
      "async function g() { throw 2 } async function f() { try { await g() } catch (e) { return e } }",
      "f()",
    ],
    ["a generic arrow", "const f = async <T,>(x: T): Promise<T> => await x", "f(2)"],
    [
      "this in a function that is called as a method",
      "async function f() { return this.n } const o = { n: 2, f }",
      "o.f()",
    ],
    [
      "a parameter that another one's default shares",
      "async function f(n: number, get = () => n) { n = 2; return get() }",
      "f(1)",
    ],
    [
      "arrows in a loop, each with its own variables",
      "const all: (() => Promise<number>)[] = []; for (const n of [1, 2]) { all.push(async () => n); }",
      "all[1]!()",
    ],
    [
      "an arrow that is used before its variable's line ends",
      "const f = [1].map(async (n) => n + (await one()));",
      "f[0]",
    ],
    ["an arrow in another's parameters", "const f = (g = async () => 2) => g();", "f()"],
    ["an arrow in an arrow", "const f = async () => { const g = async () => await one(2); return await g() };", "f()"],
    [
      "functions of one name in two blocks",
      "let g; { async function f() { return 1 } g = f } { async function f() { return 2 } g = f }",
      "g()",
    ],
    [
      "a variable in an inner block that has the generator's name",
      "async function f() { { const f$ = 1; return f$ + 1 } }",
      "f()",
    ],
    ["a name the generator would take", "const f$ = 1; async function f() { return f$ + 1 }", "f()"],
  ])("%s", (_what, declarations, call) => {
    const source = `async function one(n = 1) { return n }\n${declarations}\nexport async function main() { return await ${call} }`;
    expect(resultOf(source)).toBe(2);
  });

  test("an await in a function inside is that function's", () => {
    expect(
      resultOf(`
        async function value() { return 2 }
        export async function main() {
          async function inner() { return await value() }
          function* numbers() { yield 1 }
          return [await inner(), ...numbers()];
        }`),
    ).toEqual([2, 1]);
  });

  test("an async generator's yields are told from its awaits", () => {
    expect(
      resultOf(`
        async function double(n: number) { return 2 * n }
        async function* numbers() { for (let n = 0; n < 3; n++) yield await double(n) }
        export async function main() {
          const seen = [];
          for await (const n of numbers()) seen.push(n);
          return seen;
        }`),
    ).toEqual([0, 2, 4]);
  });

  test("for await: labels, a declaration that is shadowed, patterns, and an assignment to what there is", () => {
    expect(
      resultOf(`
        export async function main() {
          const seen = [];
          outer: for await (const n of [1, 2, 3]) {
            for (const m of [1, 2]) if (n === 2) continue outer;
            { const n = "shadow"; seen.push(n); }
            seen.push(n);
          }
          for await (const [a, { b }] of [[1, { b: 2 }]]) seen.push(a + b);
          let last;
          for await (last of [7, 8]) if (last === 7) break;
          return [...seen, last];
        }`),
    ).toEqual(["shadow", 1, "shadow", 3, 3, 7]);
  });

  test("each turn of a for await has variables of its own", () => {
    expect(
      resultOf(`
        export async function main() {
          const later = [];
          for await (const n of [1, 2]) later.push(() => n);
          return later.map((f) => f());
        }`),
    ).toEqual([1, 2]);
  });

  describe("using", () => {
    const RESOURCE = `
      const log: unknown[] = [];
      const open = (name: string, fails = false) => ({
        [Symbol.dispose]() {
          log.push("close " + name);
          if (fails) throw new Error("closing " + name);
        },
      });`;

    test("disposes at the block's end, the last one first", () => {
      expect(
        resultOf(`${RESOURCE}
          async function pause() { log.push("awaited") }
          export async function main() {
            {
              using a = open("a"), none = null;
              using b = open("b");
              await pause();
              log.push(a !== b, none);
            }
            for (const name of ["c", "d"]) {
              using it = open(name);
              if (it) continue;
            }
            log.push("end");
            return log;
          }`),
      ).toEqual(["awaited", true, null, "close b", "close a", "close c", "close d", "end"]);
    });

    test("after a return, and in a function that is not async", () => {
      expect(
        resultOf(`${RESOURCE}
          function early() {
            using a = open("a");
            return later();
            function later() { log.push(typeof a); return "result" }
          }
          export async function main() { return [early(), ...log] }`),
      ).toEqual(["result", "object", "close a"]);
    });

    test("after an error, which comes through; one of a disposal goes with it", () => {
      expect(
        resultOf(`${RESOURCE}
          function fail(fails: boolean) {
            try {
              using a = open("a", fails);
              throw new Error("inside");
            } catch (error) {
              return error;
            }
          }
          export async function main() {
            const both = fail(true) as SuppressedError;
            return [(fail(false) as Error).message, both.name, both.error.message, both.suppressed.message];
          }`),
      ).toEqual(["inside", "SuppressedError", "closing a", "inside"]);
    });

    test("of a name that is also imported is the local one", () => {
      expect(
        resultOf(`import { at as a } from "asyncio/compiled";
          ${RESOURCE}
          function local() {
            using a = open("a");
            return typeof a;
          }
          export async function main() { return [typeof a, local()] }`),
      ).toEqual(["function", "object"]);
    });

    test("of what can't be disposed of says so", () => {
      const source = "export async function main() { using x = { a: 1 } as never }";
      expect(() => resultOf(source)).toThrow(/`using` expects an object with \[Symbol\.dispose\]\(\), got \{/);
    });

    test("with await says what there is instead", () => {
      try {
        compileSource("async function f() {\n  await using x = g();\n}");
      } catch (error) {
        const { error: explained, advice } = explainCompileError(error);
        expect(explained).toMatchObject({ message: "`await using` is not understood here", traceback: [{ line: 2 }] });
        expect(advice).toContain("asyncio.asyncWith(");
      }
      expect.assertions(2);
    });
  });

  test("names are qualified as Python's are, and lines are the source's", () => {
    expect(
      logOf(`
        class Client {
          async fetch() {}
          load = async () => {};
        }
        const arrow = async () => {};
        const table = { async method() {}, property: async () => {} };
        export async function main() {
          async function inner() {}
          await new Client().fetch();
          await new Client().load();
          await arrow();
          await table.method();
          await table.property();
          await inner();
          await (async () => {})();
        }`).filter((line) => !line.startsWith("await")),
    ).toEqual([
      "main /main.ts:8",
      "Client.fetch /main.ts:3",
      "Client.load /main.ts:4",
      "arrow /main.ts:6",
      "method /main.ts:7",
      "property /main.ts:7",
      "main.<locals>.inner /main.ts:9",
      "main.<locals>.<anonymous> /main.ts:16",
    ]);
  });

  test("each await notes its line", () => {
    const source = ["export async function main() {", "  await 1;", "  const x = [", "    await 2,", "  ];", "}"].join(
      "\n",
    );
    expect(logOf(source)).toEqual(["main /main.ts:1", "await in line 2", "await in line 4"]);
  });

  test("a call that gives a coroutine is noted where it is made, and where a task is made of it", () => {
    const source = `const asyncio = { createTask: (c: Promise<void>, options?: object) => c };
async function f() {}
const sync = () => f();
class A { async m() {} }
class B extends A {
  async m() { return super.m() }
}
const table: Record<string, (() => Promise<void>) | undefined> = { f };
export async function main() {
  await f();
  f();
  void [sync(), new B()
    .m()];
  const c = f();
  asyncio.createTask(c, { name: "c" });
  asyncio.createTask(
    f());
  table.f?.();
  table.g?.().then();
  return sync;
}
const later = f() ?? null;`;
    expect(logOf(source).filter((line) => /^(made|scheduled)/.test(line))).toEqual([
      "made in <module> /main.ts:22",
      "made in main /main.ts:11",
      "made in sync /main.ts:3",
      "made in main /main.ts:13",
      "made in main /main.ts:14",
      "scheduled in main /main.ts:15",
      "made in main /main.ts:15",
      "scheduled in main /main.ts:16",
      "made in main /main.ts:16",
      "made in main /main.ts:18",
    ]);
  });

  test("a call of a function that is not async, or of JavaScript's own, is left alone", () => {
    const code = compileSource("const twice = (n: number) => 2 * n; console.log(Math.max(1, twice(2)), isNaN(3));");
    expect(code).not.toContain("asyncio");
  });

  test("a call whose value is given on goes through another: Safari's stacks leave out who ends with a bare call", () => {
    const source = `const one = () => 1;
function plain(n: number): number {
  if (n === 1) return one();
  if (n === 2) return n > 1 ? one() : n;
  if (n === 3) return (one(), one()) as number;
  if (n === 4) return 1 + one();
  const text = String(one());
  return Number(text) && one()!;
}
const arrow = () => one();`;
    const lines = compileSource(source).split("\n");
    const noted = lines.flatMap((line, index) => (/_made\(_place\d*, one\(\)\)/.test(line) ? [index + 1] : []));
    expect(noted).toEqual([3, 4, 5, 8, 10]);
    expect(lines[4]).toContain("return one(), _made");
  });

  test("an error's stack names the function and the source's line", () => {
    const source = "export async function main() {\n  const error = new Error('here');\n  return error.stack;\n}";
    const runtime = fakeRuntime();
    const { main } = runtime.evaluate(compileSource(source));
    expect(runtime.run(main!())).toMatch(/at main\$ \(\/main\.ts:2:/);
  });

  test.each([
    [
      "after a comment",
      "async function f() {\n  return new Error().stack;\n}\n\n/** What follows. */\nconst g = 1;",
      "f()",
    ],
    [
      "in an arrow in the midst of a statement",
      "const all = (...fs) => fs[0];\nconst f = all(async () => {\n  return new Error().stack;\n},\n  1);",
      "f()",
      4,
    ],
    ["in an arrow that ends its statement", "const f =\n  async () =>\n    new Error().stack;", "f()", 4],
    [
      "in a method before another",
      "class A {\nasync f() { return new Error().stack }\n\n  // Next.\n  async g() {}\n}\nconst a = new A();",
      "a.f()",
    ],
    [
      "in a callback of several lines",
      "const call = (f: () => unknown) => f();\nasync function f() {\nreturn await call(async () => {\n\nreturn new Error().stack;\n})}",
      "f()",
      6,
    ],
    [
      "in a callback before the last",
      "const call = (...f: (() => unknown)[]) => f[0]!();\nasync function f() {\nreturn await call(async () => {\n\nreturn new Error().stack;\n}, async () => {\n})}",
      "f()",
      6,
    ],
    [
      "in a callback in lines of its own",
      "const call = (f: () => unknown) => f();\nasync function f() {\nreturn await call(\nasync () => {\n\nreturn new Error().stack;\n},\n);\n}",
      "f()",
      7,
    ],
    ["in an exported function", "export async function f(\n  n = 1,\n) {\n  return new Error().stack;\n}", "f()", 5],
  ])("a stack's lines are the source's %s", (_where, source, call, line = 3) => {
    const runtime = fakeRuntime();
    const { main } = runtime.evaluate(
      compileSource(`\n${source}\nexport async function main() { return await ${call} }`),
    );
    expect(runtime.run(main!())).toMatch(new RegExp(`at [\\w$.]+ \\(/main\\.ts:${line}:`));
  });

  test("a function's generator is made once, not by each call", () => {
    const source = [
      "async function declared() {}",
      "const arrow = async () => {};",
      "const nameless = async function () {};",
      "class A { static n = 0; async one() { return this } async two() { return this } }",
      "export async function main() { await list.map(async (each) => each) }",
    ];
    for (const line of source) expect(compileSource(line)).not.toContain("coroutine(function*");
  });

  test("a module without async functions needs nothing of the runtime", () => {
    expect(compileSource("export const x: number = 1;")).not.toContain("asyncio");
  });

  test("a default export without a name", () => {
    const runtime = fakeRuntime();
    const { default: main } = runtime.evaluate(compileSource("export default async function () { return 2 }"));
    expect(runtime.run(main!())).toBe(2);
    expect(runtime.log).toEqual(["default /main.ts:1"]);
  });

  test.each([
    ["await 1", "`await` is outside of any async function (1:0)"],
    ["const x = 1;\nfor await (const y of x) {}", "`for await` is outside of any async function (2:0)"],
    ["async function* f() { yield* g() }", "`yield*` cannot stand in an async generator"],
    ["using x = f();", "`using` can only stand as a statement in a block (1:0)"],
    ["for (using x of y) {}", "`using` can only stand as a statement in a block (1:5)"],
    ["const m = import('./x')", "`import()` cannot load a module while the program runs (1:10)"],
  ])("refuses %s", (source, message) => {
    expect(() => compileSource(source)).toThrow(message);
  });
});
