import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import { printedLines } from "../../src/record/index.ts";

/** Programs with the structure of what people write and ask about. A `.out` holds what CPython prints of one. */
const programs = readdirSync(import.meta.dirname).filter((name) => /(?<!\.test)\.(py|ts)$/.test(name));

test.each(programs)("%s prints what it prints on a computer", async (name) => {
  const read = (file: string): string => readFileSync(join(import.meta.dirname, file), "utf8");
  const entry = name.endsWith(".py") ? "/main.py" : "/main.ts";
  const record = await runInNode({ files: { [entry]: read(name) }, entry }, { clock: "virtual" });
  expect(printedLines(record)).toEqual(
    read(name.replace(/\.\w+$/, ".out"))
      .trimEnd()
      .split("\n"),
  );
});
