import { describe, expect, it } from "vitest";
import { readExamples, type Example } from "../../src/course/index.ts";
import { runInNode } from "../../src/lanes/in-node.ts";
import { dataIn, printedLines } from "../../src/record/index.ts";
import { runPython } from "../../src/conformance/run-python.ts";
import { describeLessons } from "./lessons.ts";

/** The Python interpreter takes seconds to start, and starts in whichever test is first. */
const START_OF_PYTHON = 60_000;

describe("the home page", () => {
  for (const example of readExamples("content/home")) itPrintsTheSame(`the program ${example.name}`, example);
});

describeLessons("examples", (examples) => {
  for (const example of examples) itPrintsTheSame(`the example ${example.name}`, example);
});

describeLessons("changes", (changes) => {
  for (const change of changes) itPrintsTheSame(`the changed example ${change.name}`, change);
});

function itPrintsTheSame(what: string, { programs }: Example): void {
  it(
    `${what} prints the same in both languages`,
    async () => {
      const { files, entry } = programs.python;
      const { stdout, stderr } = await runPython(files[entry]!, dataIn(files));
      const record = await runInNode(programs.typescript, { clock: "virtual" });
      expect(
        withoutAddresses(
          printedLines(record)
            .map((line) => `${line}\n`)
            .join(""),
        ),
      ).toBe(withoutAddresses(stdout));
      expect(warningsOf(record.warnings.map(({ message }) => message).join("\n"))).toEqual(warningsOf(stderr));
      if (!stderr.includes("Traceback")) expect(record.outcome).toEqual({ kind: "finished" });
    },
    START_OF_PYTHON,
  );
}

/** Where an object lies in memory is no business of the program's. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/\b0x[0-9a-f]+\b/g, "0x…");
}

function warningsOf(text: string): string[] {
  return text.match(/coroutine '.*' was never awaited/g) ?? [];
}
