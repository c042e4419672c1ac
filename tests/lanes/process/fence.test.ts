import { deserialize, serialize } from "node:v8";
import { createContext, constants } from "node:vm";
import { describe, expect, test } from "vitest";
import { FencedProcess } from "../../../src/lanes/process/fenced-process.ts";
import { processScript } from "../../../src/lanes/process/scripts.ts";

/** What a script tells that runs in a fenced process. */
async function resultsOf(name: string, setup?: unknown): Promise<Record<string, string>> {
  const script = await processScript(new URL(name, import.meta.url));
  return new Promise((resolve, reject) => {
    const fenced = new FencedProcess({
      script,
      onFrame({ type, payload }) {
        if (type !== "message") return;
        fenced.kill();
        resolve(deserialize(payload) as Record<string, string>);
      },
      onDeath: (lastWords) => reject(new Error(lastWords)),
    });
    if (setup !== undefined) fenced.send("setup", 0, serialize(setup));
  });
}

describe("a fenced process", () => {
  test("keeps code with all of Node's modules at hand from the user's files, processes, threads and environment", async () => {
    const {
      "see the environment": environment,
      "open a database": database,
      ...rest
    } = await resultsOf("./reach.script.ts");
    expect({ environment, database }).toEqual({ environment: "empty", database: "no such module" });
    for (const [attempt, result] of Object.entries(rest))
      expect([attempt, result]).toEqual([attempt, expect.stringMatching(/^ERR_(ACCESS_DENIED|DLOPEN_DISABLED)$/)]);
  });

  test("has no module, no process and no network for code beside its script", async () => {
    const { globals, ...rest } = await resultsOf("./evaluate.script.ts", {
      globals: "Reflect.ownKeys(globalThis).map(String).join()",
      process: "process",
      require: "require('node:net')",
      import: "import('node:net')",
      fetch: "fetch('http://127.0.0.1')",
      "a function made of text": "Function('return process')()",
      "the prototype of all objects": "'use strict'; Object.prototype.leak = 1",
    });
    const language = Reflect.ownKeys(createContext(constants.DONT_CONTEXTIFY)).map(String);
    expect(globals!.split(",").filter((name) => !language.includes(name))).toEqual([]);
    expect(rest).toEqual({
      process: "ReferenceError: process is not defined",
      require: "ReferenceError: require is not defined",
      import: "TypeError [ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING]: A dynamic import callback was not specified.",
      fetch: "ReferenceError: fetch is not defined",
      "a function made of text": "EvalError: Code generation from strings disallowed for this context",
      "the prototype of all objects": expect.stringMatching(/^TypeError: Cannot /) as string,
    });
  });

  test.runIf(process.platform === "linux")("has a limit for memory that is not JavaScript's own", async () => {
    const { hold } = await resultsOf("./evaluate.script.ts", {
      hold: `const all = []; try { for (;;) all.push(new Uint8Array(2 ** 26)); } catch (error) { String(error) + " after " + all.length }`,
    });
    expect(hold).toMatch(/^RangeError: Array buffer allocation failed after \d\d$/);
  });
});
