import type { Verdict } from "../../grading/exercise.ts";
import { inSeconds, isolated, type RunRecord } from "../../record/index.ts";

/** How a run ended, where there is little room: its time, and a word when it is not the program's own end. */
export function endInShort({ outcome, elapsed }: RunRecord): string {
  switch (outcome.kind) {
    case "finished":
      return inSeconds(elapsed);
    case "failed":
      return `${isolated(outcome.error.name)} at ${inSeconds(elapsed)}`;
    case "not-started":
      return "could not start";
    case "stopped":
      return `stopped at ${inSeconds(elapsed)}`;
    case "cut":
      return `ended at ${inSeconds(elapsed)}`;
  }
}

/** How a run ended, in a sentence: for screen readers. */
export function endInWords({ outcome, elapsed, output, unrecorded }: RunRecord): string {
  const lines = output.length + (unrecorded?.lines ?? 0);
  switch (outcome.kind) {
    case "finished":
      return `Finished after ${inSeconds(elapsed)}, ${lines === 1 ? "1 line" : `${lines} lines`}`;
    case "failed":
      return `Failed after ${inSeconds(elapsed)}: ${isolated(outcome.error.name)}`;
    case "not-started":
      return `Could not start: ${isolated(outcome.error.message)}`;
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
