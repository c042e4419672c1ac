import { describe, expect, test } from "vitest";
import { runInNode } from "../../../src/lanes/in-node.ts";

/** Expressions that lead to Node's process object where something leaks. */
const WAYS: Record<string, string> = {
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
  test.each(Object.entries(WAYS))("by %s", async (_name, way) => {
    const text = JSON.stringify(`(async () => ${way})()`);
    const main = `
(eval(${text}) as Promise<unknown>).then(
  (found) => console.log(found === undefined || found === null ? "nothing" : "FOUND " + String(found)),
  (error) => console.log("nothing: " + error.message),
);`;
    const { output } = await runInNode({ files: { "/main.ts": main }, entry: "/main.ts" }, { clock: "virtual" });
    expect(output.map(({ text }) => text)).toEqual([expect.stringMatching(/^nothing/)]);
  });
});
