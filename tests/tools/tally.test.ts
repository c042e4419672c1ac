import { describe, expect, it } from "vitest";
import { inWords, sum, tallyPlaywright, tallyVitest, withExit } from "../../src/tools/tally.ts";

describe("Vitest's report", () => {
  it("counts its tests", () => {
    const testResults = [{ status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] }];
    expect(tallyVitest({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, testResults })).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
    });
  });

  it("counts a file that can't be loaded as one failed test", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(tallyVitest({ numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, testResults })).toMatchObject({
      passed: 3,
      failed: 1,
    });
  });
});

describe("Playwright's report", () => {
  it("counts a test that passes only when repeated as failed", () => {
    expect(tallyPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 4 } })).toEqual({
      passed: 5,
      failed: 3,
      skipped: 4,
    });
  });
});

describe("how the runner ended", () => {
  it("changes nothing when it agrees with the tests", () => {
    const all = { passed: 2, failed: 0, skipped: 0 };
    const some = { passed: 2, failed: 3, skipped: 0 };
    expect(withExit(all, true)).toEqual(all);
    expect(withExit(some, false)).toEqual(some);
  });

  it("fails a run that ended badly though no test failed", () => {
    expect(withExit({ passed: 2, failed: 0, skipped: 0 }, false)).toMatchObject({ passed: 2, failed: 1 });
  });

  it("fails a run without tests, but not one that skipped all", () => {
    expect(withExit({ passed: 0, failed: 0, skipped: 0 }, true)).toMatchObject({ passed: 0, failed: 1 });
    expect(withExit({ passed: 0, failed: 0, skipped: 3 }, true)).toMatchObject({ failed: 0, skipped: 3 });
  });
});

it("adds up", () => {
  const tallies = [
    { passed: 1, failed: 0, skipped: 2 },
    { passed: 20, failed: 3, skipped: 0 },
  ];
  expect(sum(tallies)).toEqual({ passed: 21, failed: 3, skipped: 2 });
  expect(sum([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

it("is told in words, what was skipped only when there is something", () => {
  expect(inWords({ passed: 21, failed: 3, skipped: 0 })).toBe("21 passed, 3 failed");
  expect(inWords({ passed: 21, failed: 0, skipped: 2 })).toBe("21 passed, 0 failed, 2 skipped");
});
