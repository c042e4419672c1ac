/** How many tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part read of the report of `vitest --reporter=json`. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** The part read of the report of `playwright test --reporter=json`. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** A file that fails outside its tests (it can't be loaded, say) counts as one failed test. */
export function tallyVitest({ numPassedTests, numFailedTests, testResults }: VitestReport): Tally {
  const brokenFiles = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles.length };
}

/** A test that passes only when it is repeated has failed. */
export function tallyPlaywright({ stats }: PlaywrightReport): Tally {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}

/** The tally of a command that ended in `ok`: it fails without a failed test when it could not run them, or had none. */
export function withExit(tally: Tally, ok: boolean): Tally {
  const ranTests = tally.passed + tally.failed > 0;
  return ok && ranTests ? tally : { ...tally, failed: Math.max(tally.failed, 1) };
}

export function sum(tallies: Tally[]): Tally {
  return tallies.reduce((a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed }), {
    passed: 0,
    failed: 0,
  });
}
