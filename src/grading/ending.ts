import type { ErrorInfo } from "asyncio";
import type { RunRecord } from "../record/index.ts";
import { adviceFor } from "./advice.ts";
import type { Failure } from "./exercise.ts";
import type { Matcher } from "./matcher.ts";
import { text } from "./text.ts";
import { errorText } from "./words.ts";

/** The program ends without an error leaving it. */
export function endsWell(): Matcher {
  return (run) =>
    run.outcome.kind === "failed" ? ended(run, run.outcome.error, "It runs to the end without an error.") : null;
}

/**
 * The program ends with an error of this class, such as `ValueError`, and of this message if one is named. A group that
 * holds nothing else is as good: that is how a TaskGroup lets an error through.
 */
export function endsWith(name: string, message?: string): Matcher {
  const expected = `It ends with ${name}${message === undefined ? "" : `: ${message}`}.`;
  return (run) => {
    if (run.outcome.kind !== "failed") {
      return {
        about: "ending",
        seen: text`The program ended without an error.`,
        expected: text`${expected}`,
        hint: text`Something catches the error, or nothing awaits the call that raises it.`,
      };
    }
    const error = onlyError(run.outcome.error);
    if (error.name !== name) return ended(run, error, expected);
    if (message === undefined || error.message === message) return null;
    return { ...ended(run, error, expected), hint: text`The class is right. Compare the messages.`, isCertain: true };
  };
}

/** What a group of one error holds; any other error is itself. */
function onlyError(error: ErrorInfo): ErrorInfo {
  const [first, ...others] = error.exceptions ?? [];
  return first && others.length === 0 && !error.more ? onlyError(first) : error;
}

/** The first error that a group holds, and of that in turn: where it was raised is where to look. */
function innermost(error: ErrorInfo): ErrorInfo {
  const [first] = error.exceptions ?? [];
  return first && first.traceback.length > 0 ? innermost(first) : error;
}

function ended(run: RunRecord, error: ErrorInfo, expected: string): Failure {
  const { text: hint, isKnown } = adviceFor(error, run);
  return {
    about: "ending",
    seen: text`The program ended with ${errorText(run, error)}.`,
    expected: text`${expected}`,
    hint,
    isCertain: isKnown,
    at: { time: run.elapsed, task: null, place: innermost(error).traceback.at(-1) ?? null },
  };
}
