import type { Place } from "asyncio";
import type { Language } from "../record/languages.ts";
import type { RunRecord } from "../record/record.ts";
import type { Text } from "./text.ts";

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
  /** Never runs the learner's code: a pure function of the record of that run. Null: passed. */
  test: (run: RunRecord) => Failure | null;
}

/** Why something does not hold: what was seen, what was expected, where to look. Whole sentences. */
export interface Failure {
  about: Subject;
  seen: Text;
  expected: Text;
  /** What to look at or to try next. */
  hint: Text;
  /** The hint names the very cause: a general hint of the exercise does not take its place. */
  isCertain?: boolean;
  /** The moment that shows it, for the timeline. */
  at?: { time: number; task: number | null; place?: Place | null };
}

/** What a failure is about. It tells what may follow from what: see `follow.ts`. */
export type Subject =
  | "ending"
  /** What was asked for comes after the error that ended the run. */
  | "unreached"
  | "never awaited"
  | "loop"
  | "blocking"
  | "tasks"
  | "at once"
  | "left over"
  | "output"
  | "time"
  | "warnings";

/** What Check answers: every check, passed or not. What follows from a failure stands behind it. */
export interface Verdict {
  passed: boolean;
  results: CheckResult[];
}

/** null: it was not looked at, because the program did not run to its end or for the reason that is given. */
export type CheckResult =
  { sentence: string; passed: true } | { sentence: string; passed: null; reason?: string } | FailedCheck;

export interface FailedCheck extends Pick<Failure, "seen" | "expected" | "hint" | "at"> {
  sentence: string;
  passed: false;
  /** The scenario it failed in; absent for the main run. */
  scenario?: string;
  /** The sentence of the check from whose failure this one may follow; absent for a root. */
  followsFrom?: string;
}
