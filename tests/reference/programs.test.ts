import { describe, expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import { printedLines } from "../../src/record/index.ts";
import { concepts } from "../../src/api/concepts.ts";
import { programsOf } from "../../src/reference/programs.ts";
import { runPython } from "../../src/conformance/run-python.ts";

/** What the loop tells its listener is in no Python. */
const WITHOUT_PYTHON = ["recorder"];

for (const { slug } of concepts.filter((concept) => !WITHOUT_PYTHON.includes(concept.slug))) {
  describe(`the page ${slug}`, () => {
    const programs = programsOf(slug);

    test("shows a program in both languages", () => {
      expect(programs).not.toEqual([]);
    });

    test.each(programs)("$name prints the same in both", async ({ programs: { python, typescript } }) => {
      const { stdout, stderr } = await runPython(python.files[python.entry]!);
      const record = await runInNode(typescript, { clock: "virtual" });
      expect(stderr).toBe("");
      expect(printedLines(record)).toEqual(stdout.trimEnd().split("\n"));
      expect(record.outcome).toEqual({ kind: "finished" });
    });
  });
}
