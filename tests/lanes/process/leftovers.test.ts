import { describe, expect, test } from "vitest";
import { runInNode } from "../../../src/lanes/in-node.ts";
import type { RunRecord } from "../../../src/record/index.ts";

/** What a program leaves behind, and a program that looks for it. */
type Leftover = [name: string, leave: string, look: string];

function describeLeftovers(path: string, leftovers: Leftover[]): void {
  const record = (main: string): Promise<RunRecord> =>
    runInNode({ files: { [path]: main }, entry: path }, { clock: "virtual" });

  test.each(leftovers)("%s", async (_name, leave, look) => {
    const left = await record(leave);
    expect(left.outcome).toEqual({ kind: "finished" });
    const looked = await record(look);
    expect(looked.output.map(({ text }) => text)).toEqual(["as new"]);
    expect(looked.outcome).toEqual({ kind: "finished" });
  });
}

describe("a TypeScript program finds nothing that the one before has left in the same process", () => {
  const asNew = (condition: string) => `console.log((${condition}) ? "as new" : "changed");`;
  const inMain = (body: string) =>
    `import * as asyncio from "asyncio";\nasync function main() {\n${body}\n}\nasyncio.run(main());`;
  const patched = (name: string, to = "() => 42"): [string, string] => [
    `(${name} as unknown) = ${to};`,
    asNew(`String(${name}).includes("[native code]")`),
  ];

  describeLeftovers("/main.ts", [
    ["a name of the global object", "(globalThis as any).left = 1;", asNew('!("left" in globalThis)')],
    [
      "a global variable",
      '(0, eval)("var left = 1; let alsoLeft = 2");',
      asNew('typeof left + typeof alsoLeft === "undefinedundefined"'),
    ],
    ["a property of all objects", "(Object.prototype as any).left = 1;", asNew('!("left" in {})')],
    [
      "a setter on all objects",
      'Object.defineProperty(Object.prototype, "data", { set() {} });',
      asNew('!("data" in {})'),
    ],
    ["Array.prototype.map", ...patched("Array.prototype.map")],
    ["an array's iterator", ...patched("Array.prototype[Symbol.iterator]", "function* () {}")],
    ["Array.prototype frozen", "Object.freeze(Array.prototype);", asNew("!Object.isFrozen(Array.prototype)")],
    ["String.prototype.trim", ...patched("String.prototype.trim")],
    ["RegExp.prototype.exec", ...patched("RegExp.prototype.exec", "() => null")],
    ["Function.prototype.call", ...patched("Function.prototype.call")],
    ["Promise.prototype.then", ...patched("Promise.prototype.then")],
    ["Map.prototype.get", ...patched("Map.prototype.get")],
    ["a generator's next", ...patched("Object.getPrototypeOf(function* () {}).prototype.next")],
    ["JSON.stringify", ...patched("JSON.stringify")],
    ["Math.random", ...patched("Math.random")],
    ["Date.now", ...patched("Date.now")],
    ["Number.prototype.toFixed", ...patched("Number.prototype.toFixed")],
    [
      "Symbol.prototype.description",
      "Object.defineProperty(Symbol.prototype, 'description', { value: 'x' });",
      asNew('Symbol("y").description === "y"'),
    ],
    ["a class of the language", "(globalThis as any).Map = class {};", asNew('String(Map).includes("[native code]")')],
    [
      "Error.prepareStackTrace",
      "(Error as any).prepareStackTrace = () => 'x';",
      asNew('typeof Error.prepareStackTrace !== "function" && typeof new Error().stack === "string"'),
    ],
    ["Error.stackTraceLimit", "Error.stackTraceLimit = 0;", asNew("Error.stackTraceLimit === 50")],
    ["console.log", "console.log = () => {};", asNew("true")],
    ["setTimeout", "(globalThis as any).setTimeout = () => 0;", 'setTimeout(() => console.log("as new"));'],
    ["performance.now", "performance.now = () => 0;", asNew("performance.now() > 0")],
    ["structuredClone", "(globalThis as any).structuredClone = () => 42;", asNew('structuredClone("x") === "x"')],
    ["a class of the Web", "try { (URL.prototype as any).left = 1; } catch {}", asNew('!("left" in URL.prototype)')],
    [
      "asyncio.sleep",
      'import * as asyncio from "asyncio"; (asyncio as any).sleep = () => 42;',
      inMain('await asyncio.sleep(1); console.log(asyncio.getRunningLoop().time() === 1 ? "as new" : "changed");'),
    ],
    [
      "a method of Task",
      'import * as asyncio from "asyncio"; asyncio.Task.prototype.getName = () => "x";',
      inMain('console.log(asyncio.currentTask()!.getName() === "Task-1" ? "as new" : "changed");'),
    ],
    [
      "the number of the last task",
      inMain("await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2));"),
      inMain('console.log(asyncio.createTask(asyncio.sleep(0)).getName() === "Task-2" ? "as new" : "changed");'),
    ],
    [
      "a task that waits for ever",
      inMain("void asyncio.getRunningLoop().createFuture(); asyncio.createTask(asyncio.sleep(1e6)); throw 0;").replace(
        "throw 0;",
        "",
      ),
      inMain('console.log(asyncio.allTasks().size === 1 ? "as new" : "changed");'),
    ],
    [
      "an interval that never ends",
      'import * as asyncio from "asyncio"; let n = 0; const id = setInterval(() => { if (n++ > 2) clearInterval(id); });',
      asNew("true"),
    ],
    ["a symbol's registry", '(Symbol.for("left") as any).constructor.left = 1;', asNew('!("left" in Symbol)')],
    [
      "the global object's prototype",
      "try { Object.setPrototypeOf(globalThis, { left: 1 }); } catch {}",
      asNew('!("left" in globalThis)'),
    ],
  ]);
});
