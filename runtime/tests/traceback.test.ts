import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { nameModule, readStack } from "../src/stack-frames.ts";
import { notePassage, tracebackOf } from "../src/traceback.ts";

class KitchenError extends Error {}
class BurntError extends KitchenError {}

/** What the program in stacks/program.txt shows of its errors in an engine, as it runs in a sandbox of the site. */
function capturedIn(engine: string): Map<string, string> {
  const text = readFileSync(new URL(`stacks/${engine}.txt`, import.meta.url), "utf8");
  const parts = text.replaceAll("RUNTIME", runtimeFile()).split(/^== (.*)\n/m);
  return new Map(parts.flatMap((part, index) => (index % 2 === 1 ? [[part, parts[index + 1]!] as const] : [])));
}

/** A file of the runtime, as this engine shows it. */
function runtimeFile(): string {
  try {
    tracebackOf(null as never);
    throw new Error("nothing was thrown");
  } catch (error) {
    return readStack((error as Error).stack!)[0]!.place!.file;
  }
}

/** Of the last await of the coroutine that an error leaves. */
const AWAIT = 99;

/** What is captured: of which coroutine it left first, and the lines, innermost first. */
const EXPECTED: Record<string, { leaves?: string; places: string[] }> = {
  "the module": { places: ["17 burn", "104 <module>"] },
  "a timer": { places: ["17 burn", "111 <anonymous>"] },
  "a helper": { leaves: "helper", places: ["17 burn", "26 helper"] },
  "an arrow function": { leaves: "arrow", places: ["32 <anonymous>", "31 arrow"] },
  "a method": { leaves: "Cook.cook", places: ["44 Cook.cook"] },
  "a static method": { leaves: "Cook.boil", places: ["17 burn", "48 Cook.boil"] },
  "a private method": { leaves: "Cook.#secret", places: ["17 burn", "52 Cook.#secret"] },
  "an async function without a name": {
    leaves: "main.<locals>.<anonymous>",
    places: ["17 burn", "90 main.<locals>.<anonymous>"],
  },
  "calls whose values are given on": { leaves: "bare", places: ["17 burn", "37 plain", "40 bare"] },
  "a generator inside": { leaves: "generatorInside", places: ["17 burn", "22 eggs", "66 generatorInside"] },
  "an error made elsewhere": { leaves: "main", places: ["17 burn", "71 raisedElsewhere", `${AWAIT} main`] },
  "an async generator": { leaves: "generator", places: ["17 burn", "62 generator"] },
};

nameModule("blob:null/program", "/main.ts");

describe.each(["chromium", "firefox", "webkit"])("a traceback in %s", (engine) => {
  const captured = capturedIn(engine);

  test("is tried with all that was captured", () => {
    expect([...captured.keys()].sort()).toEqual(Object.keys(EXPECTED).sort());
  });

  test.each(Object.entries(EXPECTED))("names the lines of %s", (name, { leaves, places }) => {
    const error = Object.defineProperty(new BurntError("burnt"), "stack", { value: captured.get(name) });
    if (leaves) notePassage(error, { name: leaves, file: "/main.ts", line: 1 }, AWAIT);
    const found = tracebackOf(error).toReversed();
    expect(found.map(({ line, function: fn }) => `${line} ${fn}`)).toEqual(places);
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(["/main.ts"]));
  });
});

test("a coroutine that has awaited nothing, and is not on the stack, stands at its definition", () => {
  const error = Object.defineProperty(new Error("cut short"), "stack", { value: "Error: cut short" });
  notePassage(error, { name: "main", file: "/main.ts", line: 7 }, 0);
  expect(tracebackOf(error)).toEqual([{ file: "/main.ts", line: 7, function: "main" }]);
});
