import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import { printedLines } from "../../src/record/index.ts";

/**
 * Where the rules of the lessons end. Each program shows one edge that a lesson speaks of, and prints what stands in its
 * `.out`, in both languages. Those of Python alone are about threads that block, signals, and exceptions that TypeScript has not.
 */
const FOLDER = join(import.meta.dirname, "edges");
const programs = readdirSync(FOLDER).filter((name) => /\.(py|ts)$/.test(name));

test.each(programs)("%s prints what the lesson says", async (name) => {
  const expected = readFileSync(join(FOLDER, name.replace(/\.\w+$/, ".out")), "utf8");
  const entry = name.endsWith(".py") ? "/main.py" : "/main.ts";
  const program = { files: { [entry]: readFileSync(join(FOLDER, name), "utf8") }, entry };
  const record = await runInNode(program, { clock: "virtual" });
  expect(printedLines(record)).toEqual(expected.trimEnd().split("\n"));
});
