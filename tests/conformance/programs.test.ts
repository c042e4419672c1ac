import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordProgram } from "../../src/program/node.ts";
import { runPython } from "./python.ts";

/** programs/<area>/<what it shows>.py and .ts: the same program in both languages. */
const FOLDER = join(import.meta.dirname, "programs");

const entries = readdirSync(FOLDER, { withFileTypes: true });
const areas = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe.each(areas)("%s", (area) => {
  const programs = new Set(readdirSync(join(FOLDER, area)).map((file) => file.replace(/\.(py|ts)$/, "")));

  test.each([...programs])("%s", async (program) => {
    const path = join(FOLDER, area, program);
    const { stdout, stderr } = await runPython(readFileSync(`${path}.py`, "utf8"));
    expect(await linesOf(`${path}.ts`)).toEqual(lines(stdout, stderr));
  });
});

/** What the program prints when the sandbox's compiler and Worker run it. */
async function linesOf(path: string): Promise<string[]> {
  const source = readFileSync(path, "utf8");
  const record = await recordProgram({ files: { "/main.ts": source }, entry: "/main.ts" }, { clock: "virtual" });
  const text = (stream: "out" | "error"): string =>
    record.output
      .filter((line) => line.stream === stream)
      .map((line) => `${line.text}\n`)
      .join("");
  const failure = record.outcome.kind === "finished" ? "" : JSON.stringify(record.outcome, null, 2);
  return lines(text("out"), text("error") + failure);
}

/** Of a program that prints nothing, the error is worth more than an empty list. */
function lines(stdout: string, stderr: string): string[] {
  const text = stdout === "" ? stderr : stdout;
  return text
    .replace(/0x[0-9a-f]+/g, "0x…")
    .trimEnd()
    .split("\n");
}
