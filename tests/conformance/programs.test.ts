import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import type { RunRecord } from "../../src/record/index.ts";
import { runPython } from "../../src/conformance/run-python.ts";

/** programs/<area>/<what it shows>.py and .ts: the same program in both languages. */
const FOLDER = join(import.meta.dirname, "programs");

const entries = readdirSync(FOLDER, { withFileTypes: true });
const areas = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe.each(areas)("%s", (area) => {
  const programs = new Set(readdirSync(join(FOLDER, area)).map((file) => file.replace(/\.(py|ts)$/, "")));

  test.each([...programs])("%s", async (program) => {
    const path = join(FOLDER, area, program);
    const python = await resultInPython(`${path}.py`);
    expect(python.lines).not.toEqual([]);
    expect(await resultInTypeScript(`${path}.ts`)).toEqual(python);
    expect(await resultOfRecorded(`${path}.py`)).toEqual(python);
  });
});

interface Result {
  lines: string[];
  /** What shows up when it differs: the error that left the program. */
  failure: string | null;
}

async function resultInPython(path: string): Promise<Result> {
  const { stdout, stderr, exitCode } = await runPython(readFileSync(path, "utf8"));
  return { lines: withoutAddresses(stdout.split("\n").slice(0, -1)), failure: exitCode === 0 ? null : stderr };
}

/** As the sandbox's compiler and Worker run it. */
async function resultInTypeScript(path: string): Promise<Result> {
  const files = { "/main.ts": readFileSync(path, "utf8") };
  return resultIn(await runInNode({ files, entry: "/main.ts" }, { clock: "virtual" }));
}

/** As the sandbox runs it: with a recorder that looks on, and changes nothing. */
async function resultOfRecorded(path: string): Promise<Result> {
  const files = { "/main.py": readFileSync(path, "utf8") };
  return resultIn(await runInNode({ files, entry: "/main.py" }, { clock: "virtual" }));
}

function resultIn({ output, outcome }: RunRecord): Result {
  const printed = output.filter(({ stream }) => stream === "out").flatMap(({ text }) => text.split("\n"));
  return {
    lines: withoutAddresses(printed),
    failure: outcome.kind === "finished" ? null : JSON.stringify(outcome, null, 2),
  };
}

function withoutAddresses(lines: string[]): string[] {
  return lines.map((line) => line.replace(/0x[0-9a-f]+/g, "0x…"));
}
