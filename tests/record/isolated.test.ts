import { expect, test } from "vitest";
import * as grading from "../../src/grading/index.ts";
import { isolated } from "../../src/record/index.ts";
import { lanesOf, NONE_FOLDED } from "../../src/timeline/lanes.ts";
import { indexRun } from "../../src/timeline/run-index.ts";
import { eventInWords } from "../../src/timeline/words.ts";
import { runScript } from "./run-script.ts";

/** Has what follows it shown from right to left. */
const OVERRIDE = "\u202e";

test.each([
  ["Task-1: ✓", "Task-1: ✓"],
  [`${OVERRIDE}evil`, `\u2068${OVERRIDE}evil\u2069`],
  ["שלום", "\u2068שלום\u2069"],
  ["مرحبا 1", "\u2068مرحبا 1\u2069"],
  // Neither an end too many nor one too few reaches out of it.
  ["a\u2069\u2069b\u200f", "\u2068ab\u200f\u2069"],
  ["\u2067a\u2066b", "\u2068\u2067a\u2066b\u2069\u2069\u2069"],
  ["\u2067a\u2069b", "\u2068\u2067a\u2069b\u2069"],
])("%j stands in a sentence as %j", (text, expected) => {
  expect(isolated(text)).toBe(expected);
});

test("names and lines of a program turn nothing around in feedback and on the timeline", () => {
  const run = runScript()
    .opens()
    .creates(1, "main", { name: `${OVERRIDE}name` })
    .starts(1)
    .prints(1, `${OVERRIDE}line`)
    .finishes(1)
    .record();
  const { results } = grading.grade(
    { checks: [grading.check("Prints", grading.prints("x"))] },
    { main: run, scenarios: {} },
  );
  const [result] = results;
  if (result?.passed !== false) throw new Error("It can't pass.");
  const index = indexRun(run);
  const texts = [
    grading.plain(result.seen),
    ...lanesOf(index, NONE_FOLDED).map(({ name }) => name),
    ...index.times.map((_, event) => eventInWords(index, event)),
  ].filter((text) => text.includes(OVERRIDE));
  expect(texts.length).toBeGreaterThan(4);
  for (const text of texts) expect(text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, "")).not.toContain(OVERRIDE);
});
