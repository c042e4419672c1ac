import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import { printedLines } from "../../src/record/index.ts";
import { recordText } from "../../src/tools/record-text.ts";

/**
 * Programs with the structure of what people write and ask about. A `.out` holds what CPython prints of one; a `.says`
 * what its reader is told besides, one pattern a line, behind a `!` what nobody may say.
 */
const programs = readdirSync(import.meta.dirname).filter((name) => /(?<!\.test)\.(py|ts)$/.test(name));

function linesOf(name: string): string[] | null {
  const path = join(import.meta.dirname, name);
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : null;
}

describe.each(programs)("%s", (name) => {
  const entry = name.endsWith(".py") ? "/main.py" : "/main.ts";
  const program = { files: { [entry]: readFileSync(join(import.meta.dirname, name), "utf8") }, entry };
  const output = linesOf(name.replace(/\.\w+$/, ".out"));
  const says = linesOf(name.replace(/\.\w+$/, ".says"));

  test("does here what it does on a computer", async () => {
    const record = await runInNode(program, { clock: "virtual" });
    expect(record.outcome).toEqual({ kind: "finished" });
    if (output) expect(printedLines(record)).toEqual(output);
    const told = recordText(record, program);
    for (const pattern of says ?? []) {
      if (pattern.startsWith("!")) expect(told).not.toMatch(new RegExp(pattern.slice(1)));
      else expect(told).toMatch(new RegExp(pattern));
    }
  });
});
