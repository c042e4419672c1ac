import type { CheckResult, Verdict } from "../grading/index.ts";

/** A verdict to read in a terminal: every check, and of each that failed what was seen, expected and advised. */
export function verdictText({ results }: Verdict): string {
  const passed = results.filter((result) => result.passed).length;
  return [...results.map(resultText), "", `${passed} of ${results.length} checks passed.`].join("\n");
}

function resultText(result: CheckResult): string {
  if (result.passed) return `✓ ${result.sentence}`;
  if (result.passed === null) return `– ${result.sentence} (not looked at)`;
  const { sentence, scenario, seen, expected, hint } = result;
  return [
    `✗ ${sentence}`,
    ...(scenario === undefined ? [] : [`    Where:    in another run of the program, ${scenario}`]),
    `    Seen:     ${seen}`,
    `    Expected: ${expected}`,
    `    Hint:     ${hint}`,
  ].join("\n");
}
