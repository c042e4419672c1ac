import { expect, test } from "vitest";
import { runInNode } from "../../src/lanes/in-node.ts";
import { EXAMPLES } from "../../src/playground/examples.ts";
import { printedLines, type RunRecord } from "../../src/record/index.ts";

test.each(EXAMPLES)("the example “$title” does the same in both languages", async ({ programs }) => {
  const [python, typescript] = await Promise.all([
    runInNode(programs.python, { clock: "virtual" }),
    runInNode(programs.typescript, { clock: "virtual" }),
  ]);
  expect(python.outcome).toEqual({ kind: "finished" });
  expect(typescript.outcome).toEqual({ kind: "finished" });
  expect(printedLines(python).length).toBeGreaterThan(0);
  expect(printedLines(typescript)).toEqual(printedLines(python));
  expect(warningsOf(typescript)).toEqual(warningsOf(python));
});

function warningsOf({ warnings }: RunRecord) {
  return warnings.map(({ category }) => category);
}
