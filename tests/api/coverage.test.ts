import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as asyncio from "asyncio";
import { expect, test } from "vitest";
import { coverage } from "../../src/api/coverage.ts";
import { loadApi } from "../../src/api/load-api.ts";
import definitions from "../../content/asyncio-names.json" with { type: "json" };
import { runPython } from "../../src/conformance/run-python.ts";

/** What is a type here, and leaves nothing to find when the program runs. */
const TYPES = ["FutureCallGraph"];

const pythonNames = Object.keys(definitions);
const table = coverage(pythonNames, await loadApi());

test("the names are CPython's, and defined as it defines them", async () => {
  const { stdout } = await runPython(readFileSync(join(import.meta.dirname, "asyncio_names.py"), "utf8"));
  expect(definitions).toEqual(JSON.parse(stdout));
});

test("each name has its row", () => {
  expect(table.filter(({ since }) => since === undefined).map(({ python }) => python)).toEqual(pythonNames);
});

const supported = table.filter(({ status, typescript }) => status === "supported" && !TYPES.includes(typescript!.name));

test.each(supported)("$python is there as $typescript.name", ({ typescript }) => {
  expect(exists(typescript!.name)).toBe(true);
});

test("what is not the same says why, in one sentence", () => {
  for (const { python, status, why } of table.filter(({ status }) => status !== "supported")) {
    expect(why, `${python} is ${status}`).toMatch(/^[A-Z“].+[^.!?]\.$/s);
  }
});

test("a name that is neither here nor explained is a mistake", async () => {
  const api = await loadApi();
  expect(() => coverage([...pythonNames, "sleep_well"], api)).toThrow("asyncio has sleep_well");
});

test("an explanation of a name that Python doesn't have is a mistake", async () => {
  const api = await loadApi();
  const withoutRun = pythonNames.filter((name) => name !== "run");
  expect(() => coverage(withoutRun, api)).toThrow("asyncio has no run to explain");
});

test("what is exported is not called impossible", async () => {
  const [entry] = await loadApi();
  const api = [...(await loadApi()), { ...entry!, name: "createSubprocessExec" }];
  expect(() => coverage(pythonNames, api)).toThrow("create_subprocess_exec is exported");
});

/** Whether the package has it when it runs: the name, or the member of its class, be it a field of each object. */
function exists(name: string): boolean {
  const [exported = "", member] = name.split(".");
  const value = (asyncio as Record<string, unknown>)[exported];
  if (member === undefined || typeof value !== "function") return value !== undefined;
  return member in (value.prototype as object) || FIELDS.includes(name);
}

/** What is no method: an object has it by its constructor, or by a class derived from an abstract one. */
const FIELDS = [
  "Queue.maxsize",
  "EventLoop.slowCallbackDuration",
  "StreamWriter.transport",
  ...["abort", "close", "isClosing", "isReading", "pauseReading", "resumeReading", "write", "writeEof"].map(
    (method) => `Transport.${method}`,
  ),
  "Transport.getWriteBufferSize",
];
