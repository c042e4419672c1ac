import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import { printedLines } from "../../src/record/index.ts";
import { recordText } from "../../src/tools/record-text.ts";

/**
 * Programs with the structure of what people write and ask about. A `.out` holds what CPython prints of one, or, of one that
 * is about JavaScript, what JavaScript would; a `.says` what its reader is told besides, one pattern a line, behind a `!`
 * what nobody may say.
 */
const FOLDER = join(import.meta.dirname, "programs");
const programs = readdirSync(FOLDER).filter((name) => /\.(py|ts)$/.test(name));

function linesOf(name: string): string[] | null {
  const path = join(FOLDER, name);
  return existsSync(path) ? readFileSync(path, "utf8").trimEnd().split("\n") : null;
}

describe.each(programs)("%s", (name) => {
  const entry = name.endsWith(".py") ? "/main.py" : "/main.ts";
  const program = { files: { [entry]: readFileSync(join(FOLDER, name), "utf8") }, entry };
  const output = linesOf(name.replace(/\.\w+$/, ".out"));
  const says = linesOf(name.replace(/\.\w+$/, ".says"));

  test("does here what it does on a computer, or says what to do instead", async () => {
    const record = await runInNode(program, { clock: "virtual" });
    if (output) {
      expect(record.outcome).toEqual({ kind: "finished" });
      expect(printedLines(record).map(inPython)).toEqual(output);
    }
    const told = recordText(record, program);
    for (const pattern of says ?? []) {
      if (pattern.startsWith("!")) expect(told).not.toMatch(new RegExp(pattern.slice(1)));
      else expect(told).toMatch(new RegExp(pattern));
    }
  });

  /** A boolean is a word of its own language. */
  function inPython(line: string): string {
    return name.endsWith(".ts") ? line.replace(/\btrue\b/g, "True") : line;
  }
});
