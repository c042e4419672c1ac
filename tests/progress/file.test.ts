import { describe, expect, test } from "vitest";
import { fromFile, merge, mergeInWords, toFile } from "../../src/progress/file.ts";
import { NO_RESULT, type Draft, type Result, type Snapshot } from "../../src/progress/records.ts";

const NAME = "coroutines/wake-it-up";
const EMPTY: Snapshot = { drafts: {}, results: {}, predictions: {} };
const draft = (code: string, time: number): Draft => ({
  files: { "/main.ts": code },
  time,
  editor: code,
  starter: "s",
  revision: "r",
  others: [],
});
const result = (parts: Partial<Result>): Result => ({ ...NO_RESULT, ...parts });
const FULL: Snapshot = {
  drafts: { [NAME]: draft("mine", 5), [`${NAME}.py`]: draft("mine, in Python", 6) },
  results: { [NAME]: result({ passed: 9, best: { passed: 4, of: 4 }, tries: 2 }) },
  predictions: { "coroutines/inert": { predicted: ["a"], right: true, time: 3 } },
};

test("a file says what was written to it", () => {
  expect(fromFile(toFile(FULL))).toEqual(FULL);
});

describe("a file that is none is refused, in a sentence", () => {
  const changed = (change: Record<string, unknown>) =>
    JSON.stringify({ ...(JSON.parse(toFile(FULL)) as object), ...change });
  test.each([
    ["{", /can't be read as JSON.*nothing was changed/],
    ["[]", /not a progress file of this site/],
    ["null", /not a progress file of this site/],
    [changed({ format: "another" }), /not a progress file of this site/],
    [changed({ version: 2 }), /has version 2.*reads version 1/],
    [changed({ drafts: undefined }), /has no “drafts”/],
    [changed({ results: { [NAME]: { tries: -1 } } }), /damaged at “coroutines\/wake-it-up” in its results/],
    [changed({ results: { [NAME]: result({ passed: 1e300 }) } }), /in its results/],
    [changed({ drafts: { "<img>": draft("x", 1) } }), /damaged at “<img>” in its drafts/],
    [changed({ drafts: { [NAME]: { ...draft("x", 1), files: { "/main.ts": 1 } } } }), /in its drafts/],
    [changed({ results: { [`${NAME}.py`]: result({}) } }), /in its results/],
    [changed({ predictions: { [NAME]: { predicted: "a" } } }), /in its predictions/],
  ])("%s", (text, sentence) => {
    expect(() => fromFile(text)).toThrow(sentence);
  });
});

describe("merging", () => {
  test("takes all of it where there is nothing", () => {
    const merged = merge(EMPTY, FULL);
    expect(merged.snapshot).toEqual(FULL);
    expect(mergeInWords(merged)).toBe("Taken from the file: 1 exercise, 2 drafts, 1 prediction.");
  });

  test("changes nothing the second time", () => {
    const merged = merge(FULL, FULL);
    expect(merged.snapshot).toEqual(EMPTY);
    expect(mergeInWords(merged)).toContain("nothing was changed");
  });

  test("keeps the better of two results, part by part", () => {
    const own = { ...EMPTY, results: { [NAME]: result({ best: { passed: 3, of: 4 }, tries: 5, hints: 1 }) } };
    const theirs = result({ passed: 7, best: { passed: 4, of: 4 }, tries: 2, solutionSeen: true });
    const { snapshot } = merge(own, { ...EMPTY, results: { [NAME]: theirs } });
    expect(snapshot.results[NAME]).toEqual({
      passed: 7,
      best: { passed: 4, of: 4 },
      tries: 5,
      hints: 1,
      solutionSeen: true,
    });
  });

  test.each([
    { mine: 1, theirs: 2, kept: "theirs", beside: "mine", says: "1 draft." },
    { mine: 2, theirs: 1, kept: "mine", beside: "theirs", says: "1 older draft beside your newer one." },
  ])("of two drafts the newer is kept, with the other beside it: $kept", ({ mine, theirs, kept, beside, says }) => {
    const merged = merge(
      { ...EMPTY, drafts: { [NAME]: draft("mine", mine) } },
      { ...EMPTY, drafts: { [NAME]: draft("theirs", theirs) } },
    );
    expect(merged.snapshot.drafts[NAME]!.files["/main.ts"]).toBe(kept);
    expect(merged.snapshot.drafts[NAME]!.others.map(({ files }) => files["/main.ts"])).toEqual([beside]);
    expect(mergeInWords(merged)).toBe(`Taken from the file: ${says}`);
  });
});
