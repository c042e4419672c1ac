import { plain, type CheckResult, type Verdict } from "../grading/index.ts";

/** A verdict to read in a terminal: every check, and of each that failed what was seen, expected and advised. */
export function verdictText({ results }: Verdict): string {
  const passed = results.filter((result) => result.passed).length;
  return [...results.map(resultText), "", `${passed} of ${results.length} checks passed.`].join("\n");
}

function resultText(result: CheckResult): string {
  if (result.passed) return `✓ ${result.sentence}`;
  if (result.passed === null) return `– ${result.sentence} (not looked at${result.reason ? `: ${result.reason}` : ""})`;
  const { sentence, scenario, followsFrom, seen, expected, hint } = result;
  return [
    `✗ ${sentence}`,
    ...(followsFrom === undefined ? [] : [`    Follows from: ${followsFrom}`]),
    ...(scenario === undefined ? [] : [`    Where:    in another run of the program, ${scenario}`]),
    `    Seen:     ${plain(seen)}`,
    `    Expected: ${plain(expected)}`,
    `    Hint:     ${plain(hint)}`,
  ].join("\n");
}

/** A verdict as data whose texts are strings, for other programs. */
export function verdictData({ passed, results }: Verdict) {
  return {
    passed,
    results: results.map((result) => {
      if (result.passed !== false) return result;
      const { seen, expected, hint, ...rest } = result;
      return { ...rest, seen: plain(seen), expected: plain(expected), hint: plain(hint) };
    }),
  };
}
