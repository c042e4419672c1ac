import type { Outcome } from "../../../src/record/index.ts";
import { describe, expect, test } from "vitest";
import { runInNode } from "../../../src/lanes/in-node.ts";
import { START_OF_PYTHON } from "../python/record.ts";

/** Expressions that lead to Node's process object where something leaks. */
const IN_TYPESCRIPT: Record<string, string> = {
  "a global": "process",
  "the global object": "globalThis.process ?? globalThis.global?.process",
  "a function's `this`": "(function () { return this; })().process",
  eval: '(0, eval)("process")',
  "the Function constructor": 'Function("return process")()',
  "an async function's constructor": '(async () => {}).constructor("return process")()',
  require: 'require("node:process")',
  "module.constructor": 'module.constructor._load("node:process")',
  "an import": "await eval(\"import('node:process')\")",
  "the constructor of an import's error":
    'await eval("import(\'node:process\')").catch((error) => error.constructor.constructor("return process")())',
  "a class that is shared with the process": 'URL.constructor("return process")()',
  "an object of such a class": 'new URL("a:b").searchParams.constructor.constructor("return process")()',
  "a method of such a class": 'AbortSignal.abort().throwIfAborted.constructor("return process")()',
  "bytes that such an object made": 'new TextEncoder().encode("a").constructor.constructor("return process")()',
  "the error of such a class":
    '(() => { try { new URL("") } catch (error) { return error.constructor.constructor("return process")() } })()',
  "a timer": 'setTimeout(() => {}).constructor.constructor("return process")()',
  "a timer's `this`":
    "await new Promise((resolve) => setTimeout(function () { resolve(this?.constructor.constructor('return process')()) }))",
  "an interval's `this`":
    "await new Promise((resolve) => { const id = setInterval(function () { clearInterval(id); resolve(this?.constructor.constructor('return process')()) }) })",
  "a stranger function": 'performance.now.constructor("return process")()',
  "console.log": 'console.log.constructor("return process")()',
  "the error of structuredClone":
    '(() => { try { structuredClone(() => {}) } catch (error) { return error.constructor.constructor("return process")() } })()',
  "the frames of a stack": `(() => {
    Error.prepareStackTrace = (_error, frames) => frames;
    const frames = new Error().stack;
    delete Error.prepareStackTrace;
    for (const frame of frames) for (const value of [frame.getThis(), frame.getFunction()])
      if (value) { const found = value.process ?? value.constructor.constructor("return process")(); if (found) return found }
  })()`,
  "a Proxy handed to the host":
    "await new Promise((resolve) => queueMicrotask(new Proxy(() => {}, { apply: (_f, self, [value]) => resolve((self ?? value)?.process) })))",
  "random numbers":
    'crypto.getRandomValues.call(null, { buffer: new ArrayBuffer(1) }).constructor.constructor("return process")()',
  WebAssembly: 'WebAssembly.Memory.constructor("return process")()',
};

describe("a TypeScript program can't reach Node's process object", () => {
  const CLOCKS = ["virtual", "real"] as const;
  const WAYS = Object.entries(IN_TYPESCRIPT).flatMap(([name, way]) => CLOCKS.map((clock) => ({ name, clock, way })));

  test.each(WAYS)("by $name, on the $clock clock", async ({ way, clock }) => {
    const text = JSON.stringify(`(async () => ${way})()`);
    const main = `
(eval(${text}) as Promise<unknown>).then(
  (found) => console.log(found === undefined || found === null ? "nothing" : "FOUND " + String(found)),
  (error) => console.log("nothing: " + error.message),
);`;
    const { output } = await runInNode({ files: { "/main.ts": main }, entry: "/main.ts" }, { clock });
    expect(output.map(({ text }) => text)).toEqual([expect.stringMatching(/^nothing/)]);
  });
});

/** The text of the error of a program that has reached for what lies outside of the interpreter. */
const ENDED = /^The interpreter itself ended/;

/** Programs that print something where there is a way out of the interpreter, and how they end instead. */
const IN_PYTHON: [name: string, program: string, end: RegExp][] = [
  ["its module", "import js; print(js.process)", /No module named 'js'/],
  ["Pyodide's module", "import pyodide_js; print(pyodide_js)", /No module named 'pyodide_js'/],
  ["what runs JavaScript", "from pyodide.code import run_js; print(run_js('process'))", /No module named 'pyodide'/],
  ["the interpreter's own module", "import _pyodide_core; print(_pyodide_core)", /No module named '_pyodide_core'/],
  [
    "the loader of built-in modules",
    `
from importlib.machinery import BuiltinImporter, ModuleSpec
print(BuiltinImporter.create_module(ModuleSpec("js", BuiltinImporter)))`,
    /'js' is not a built-in module/,
  ],
  ["modules that are loaded", "import sys; print(sys.modules['js'])", /KeyError/],
  ["what finds modules", "import sys; print(sys.meta_path[0].jsproxies)", /has no attribute 'jsproxies'/],
  [
    "objects of JavaScript's that lie about in its memory",
    `
import gc
gc.unfreeze()
seen, left = set(), gc.get_objects()
while left:
    thing = left.pop()
    if id(thing) not in seen:
        seen.add(id(thing))
        left += gc.get_referents(thing)
        if type(thing).__name__ == "JsProxy":
            print(thing.process)`,
    ENDED,
  ],
  ["the frames around it", "import sys; print(sys._getframe(1).f_globals['js'])", /KeyError|call stack/],
  ["a foreign function", "import _ctypes; print(_ctypes.dlopen('libc.so', 0))", ENDED],
  ["a shell", "import posix; assert posix.system('true') == 0; print('run')", /AssertionError/],
  [
    "another program",
    "import posix; posix.execv('/bin/sh', ['sh']); print('run')",
    /NotImplementedError|AttributeError|OSError|RuntimeError/,
  ],
  ["a socket", "import _socket; print(_socket.socket())", /Function not implemented/],
  ["a name server", "import _socket; print(_socket.getaddrinfo('localhost', 80))", /gaierror/],
  ["a file of the computer", "print(open('/etc/passwd').read())", /FileNotFoundError/],
  [
    "an extension module",
    `
import _imp
from importlib.machinery import ModuleSpec
print(_imp.create_dynamic(ModuleSpec("escape", None, origin="/lib/python314.zip")))`,
    /ImportError/,
  ],
  ["the process's own end", "import posix; posix._exit(0); print('alive')", ENDED],
  [
    "what a program must not do to an interpreter",
    "import faulthandler; faulthandler._sigabrt(); print('alive')",
    ENDED,
  ],
];

describe("a Python program can't reach anything outside of the interpreter", { timeout: START_OF_PYTHON }, () => {
  test.each(IN_PYTHON)("by %s", async (_name, program, end) => {
    const { output, outcome } = await runInNode(
      { files: { "/main.py": program }, entry: "/main.py" },
      { clock: "virtual" },
    );
    expect(output).toEqual([]);
    expect(told(outcome)).toMatch(end);
  });

  test("and the next program runs as if nothing had been", async () => {
    const program = { files: { "/main.py": "print('fine')" }, entry: "/main.py" };
    const { output } = await runInNode(program, { clock: "virtual" });
    expect(output.map(({ text }) => text)).toEqual(["fine"]);
  });
});

/** How a run ended, in words. */
function told(outcome: Outcome): string {
  if (outcome.kind === "failed") return `${outcome.error.name}: ${outcome.error.message}`;
  return outcome.kind === "cut" ? outcome.message : outcome.kind;
}
