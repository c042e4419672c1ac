/** How many tests passed, failed, and were left out because what they need is not on this machine. */
export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

/** The part read of the report of `vitest --reporter=json`. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The part read of the report of `playwright test --reporter=json`. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** A file that fails outside its tests (it can't be loaded, say) counts as one failed test. */
export function tallyVitest({ numPassedTests, numFailedTests, numPendingTests, testResults }: VitestReport): Tally {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length, skipped: numPendingTests };
}

/** A test that passes only when it is repeated has failed. */
export function tallyPlaywright({ stats }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

/** The tally of a command that ended in `ok`: it fails without a failed test when it could not run them, or had none. */
export function withExit(tally: Tally, ok: boolean): Tally {
  const hadTests = tally.passed + tally.failed + tally.skipped > 0;
  return ok && hadTests ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}

export function sum(tallies: Tally[]): Tally {
  const total = (count: keyof Tally) => tallies.reduce((all, tally) => all + tally[count], 0);
  return { passed: total("passed"), failed: total("failed"), skipped: total("skipped") };
}

/** `3 passed, 0 failed`, and how many were skipped if there are any. */
export function inWords({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
