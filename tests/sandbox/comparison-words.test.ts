import { expect, test } from "vitest";
import { mainFile, RecordBuilder, type Outcome } from "../../src/record/index.ts";
import { comparisonInWords } from "../../src/sandbox/island/comparison/comparison-words.ts";
import type { Half } from "../../src/sandbox/island/comparison/use-comparison.ts";
import { errorInfo } from "../record/run-script.ts";

/** A run that prints lines at times, and ends with the last of them or later. */
function half(
  language: Half["language"],
  lines: [time: number, text: string][],
  { until = 0, outcome = { kind: "finished" } as Outcome } = {},
): Half {
  const builder = new RecordBuilder({ entry: mainFile(language), clock: "virtual" });
  for (const [time, text] of lines) {
    builder.add({ type: "printed", time, text, task: null, job: null, stream: "out", place: null });
  }
  builder.add({ type: "loop-closed", time: Math.max(until, lines.at(-1)?.[0] ?? 0) });
  return { language, own: false, record: builder.end(outcome), trouble: null };
}

test("two runs that are the same", () => {
  const lines: [number, string][] = [
    [0, "a"],
    [2, "b"],
  ];
  expect(comparisonInWords([half("python", lines), half("typescript", lines)])).toBe(
    "Both print the same 2 lines at the same times; both take 2.000 s.",
  );
  expect(comparisonInWords([half("python", [[0, "a"]]), half("typescript", [[0, "a"]])])).toBe(
    "Both print the same line; neither waits for anything.",
  );
  expect(comparisonInWords([half("python", []), half("typescript", [])])).toBe(
    "Neither prints anything; neither waits for anything.",
  );
});

test("the same lines at other times", () => {
  const python = half("python", [[1, "a"]], { until: 3 });
  expect(comparisonInWords([python, half("typescript", [[2, "a"]], { until: 3 })])).toBe(
    "Both print the same line; both take 3.000 s.",
  );
  expect(comparisonInWords([python, half("typescript", [[1, "a"]], { until: 2 })])).toBe(
    "Both print the same line at the same time; Python takes 3.000 s, TypeScript 2.000 s.",
  );
});

test("other lines are counted", () => {
  const python = half("python", [
    [0, "a"],
    [0, "b"],
  ]);
  expect(comparisonInWords([python, half("typescript", [[0, "a"]])])).toMatch(/^1 of 2 lines differs; /);
  expect(comparisonInWords([python, half("typescript", [[0, "c"]])])).toMatch(/^They print different lines; /);
});

test("a program that failed, and one that could not be run, say so beside the other", () => {
  const python = half("python", [[1, "a"]]);
  const failed = half("typescript", [], { outcome: { kind: "failed", error: errorInfo("ValueError", "no") } });
  expect(comparisonInWords([python, failed])).toBe(
    "Python: Finished after 1.000 s, 1 line. TypeScript: Failed after 0.000 s: ValueError. They print different lines.",
  );
  const missing: Half = { ...python, record: null, trouble: "Python can't be loaded." };
  expect(comparisonInWords([missing, half("typescript", [[1, "a"]])])).toBe(
    "Python can't be loaded. TypeScript: Finished after 1.000 s, 1 line.",
  );
});
