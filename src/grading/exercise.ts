import type { Place } from "asyncio";
import type { Language } from "../record/languages.ts";
import type { RunRecord } from "../record/record.ts";

/** What an exercise's `check.ts` asks, and the worlds in which it asks it. */
export interface Exercise {
  /** The program's run as the learner sees it comes first and is not listed: `main` in {@link Runs}. */
  scenarios: Scenario[];
  checks: Check[];
}

/**
 * One more run of the learner's program in a world that differs: other inputs, other delays.
 * A program that prints the expected lines without doing the work fails in it.
 */
export interface Scenario {
  /** How checks and feedback name it, "with other names": the name of its folder, in words. */
  name: string;
  /** Files by path, such as `/letters.ts`, that replace the program's own. */
  files: Record<Language, Record<string, string>>;
}

/** The records of one grading: `main`, and one per scenario under its name. */
export interface Runs {
  main: RunRecord;
  scenarios: Record<string, RunRecord>;
}

/** One thing that is asked of a program. */
export interface Check {
  /** What holds when it passes, as a sentence: "Prints each greeting once, in order". */
  sentence: string;
  /** The scenario whose run it asks; absent for the main run. */
  scenario?: string;
  /** Never runs the learner's code: a pure function of records. Null: passed. */
  test: (runs: Runs) => Failure | null;
}

/** Why a check failed: what was seen, what was expected, where to look. Whole sentences. */
export interface Failure {
  seen: string;
  expected: string;
  /** What to look at or to try next. */
  hint: string;
  /** The moment in the main run that shows it, for the timeline. */
  at?: { time: number; task: number | null; place?: Place | null };
  /** The scenario it failed in; absent for the main run. */
  scenario?: string;
}

/** What Check answers: every check, passed or not, in the order they are written. */
export interface Verdict {
  passed: boolean;
  results: CheckResult[];
}

/** null: it was not looked at, because the program did not run to its end. */
export type CheckResult =
  | { sentence: string; passed: true }
  | { sentence: string; passed: null }
  | ({ sentence: string; passed: false } & Failure);
