import type { RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { errorText } from "./words.ts";

/** Why a run says nothing of the program: it never started, or did not come to its own end. Null when it did. */
export function unfit(run: RunRecord): Failure | null {
  const expected = "A program that starts, and comes to its end by itself.";
  const { outcome } = run;
  switch (outcome.kind) {
    case "finished":
    case "failed":
      return null;
    case "not-started":
      return { seen: `The program could not start. ${errorText(outcome.error)}`, expected, hint: outcome.advice };
    case "stopped":
      return {
        seen: `The program was stopped after ${run.elapsed} s of loop time.`,
        expected,
        hint: "Check again and let it run; a check uses the virtual clock, so even long waits take no time.",
      };
    case "cut":
      return { seen: outcome.message, expected, hint: outcome.advice, at: { time: run.elapsed, task: null } };
  }
}
