import type { Verdict } from "../../grading/exercise.ts";
import type { RunRecord } from "../../record/index.ts";
import { inSeconds } from "./seconds.ts";

/** How a run ended, in a few words: for the clock's place and for screen readers. */
export function endInWords({ outcome, elapsed, output }: RunRecord): string {
  switch (outcome.kind) {
    case "finished":
      return `Finished after ${inSeconds(elapsed)}, ${output.length === 1 ? "1 line" : `${output.length} lines`}`;
    case "failed":
      return `Failed after ${inSeconds(elapsed)}: ${outcome.error.name}`;
    case "not-started":
      return `Could not start: ${outcome.error.message}`;
    case "stopped":
      return "Stopped";
    case "cut":
      return `Ended: ${outcome.message}`;
  }
}

/** `1 of 3 checks passed`. */
export function verdictInWords({ results }: Verdict): string {
  const passed = results.filter((result) => result.passed).length;
  const checks = results.length === 1 ? "check" : "checks";
  return passed === results.length
    ? `All ${passed} ${checks} passed`
    : `${passed} of ${results.length} ${checks} passed`;
}
