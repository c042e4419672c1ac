import { describe, expect, it } from "vitest";
import { sum, tallyPlaywright, tallyVitest, withExit } from "../../src/tools/tally.ts";

describe("Vitest's report", () => {
  it("counts its tests", () => {
    const testResults = [{ status: "failed", assertionResults: [{ status: "passed" }, { status: "failed" }] }];
    expect(tallyVitest({ numPassedTests: 1, numFailedTests: 1, testResults })).toEqual({ passed: 1, failed: 1 });
  });

  it("counts a file that can't be loaded as one failed test", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(tallyVitest({ numPassedTests: 3, numFailedTests: 0, testResults })).toEqual({ passed: 3, failed: 1 });
  });
});

describe("Playwright's report", () => {
  it("counts a test that passes only when repeated as failed", () => {
    expect(tallyPlaywright({ stats: { expected: 5, unexpected: 1, flaky: 2 } })).toEqual({ passed: 5, failed: 3 });
  });
});

describe("how the runner ended", () => {
  it("changes nothing when it agrees with the tests", () => {
    expect(withExit({ passed: 2, failed: 0 }, true)).toEqual({ passed: 2, failed: 0 });
    expect(withExit({ passed: 2, failed: 3 }, false)).toEqual({ passed: 2, failed: 3 });
  });

  it("fails a run that ended badly though no test failed", () => {
    expect(withExit({ passed: 2, failed: 0 }, false)).toEqual({ passed: 2, failed: 1 });
  });

  it("fails a run without tests", () => {
    expect(withExit({ passed: 0, failed: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  });
});

it("adds up", () => {
  const tallies = [
    { passed: 1, failed: 0 },
    { passed: 20, failed: 3 },
  ];
  expect(sum(tallies)).toEqual({ passed: 21, failed: 3 });
  expect(sum([])).toEqual({ passed: 0, failed: 0 });
});
