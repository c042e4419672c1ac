import type { ErrorInfo, Place } from "asyncio";
import { fileName, isolated, type RunRecord, type TaskRecord } from "../record/index.ts";
import { asRecorded } from "./partial-record.ts";
import { shortened } from "./text.ts";

/** The words in which feedback speaks of a run: the same thing is always named the same way. */

/** Of an error. CPython's own fit, with what they advise. */
const LONGEST_MESSAGE = 500;

/** Members of a group that are told of. */
const MOST_HELD = 5;

/** `1 second`, `0.5 seconds`. */
export function seconds(duration: number): string {
  return counted(rounded(duration), "second");
}

/** Loop time as feedback shows it, in seconds: sums of floats are off by less than a microsecond. */
export function rounded(time: number): number {
  return Math.round(time * 1e6) / 1e6;
}

/** `1 task`, `3 tasks`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `once`, `twice`, `3 times`. */
export function times(count: number): string {
  return ["never", "once", "twice"][count] ?? `${count} times`;
}

/** `first`, `second`, … and `12th` for those beyond counting in words. */
export function ordinal(position: number): string {
  const WORDS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
  return WORDS[position - 1] ?? `${position}th`;
}

/** A task as learners know it: `Task-2 (fetch)`. */
export function taskName(record: RunRecord, task: number): string {
  const found = asRecorded(record).tasks.find(({ id }) => id === task);
  return found ? `${isolated(found.name)} (${isolated(found.coroutine)})` : `Task-${task}`;
}

/** `line 7`, and in files other than the one that was run `line 7 of web.ts`. */
export function lineOf({ entry }: Pick<RunRecord, "entry">, { file, line }: Place): string {
  return file === entry ? `line ${line}` : `line ${line} of ${fileName(file)}`;
}

/** When, by whom, where: `at 0.5 s, in Task-2 (fetch), line 7`. */
export function spot(record: RunRecord, at: { time: number; task: number | null; place?: Place | null }): string {
  return [
    `at ${rounded(at.time)} s`,
    ...(at.task === null ? [] : [`in ${taskName(record, at.task)}`]),
    ...(at.place ? [lineOf(record, at.place)] : []),
  ].join(", ");
}

/**
 * `ValueError: no such city (raised in fetch, line 7)`; outside of functions `SyntaxError: Unexpected token (line 3)`.
 * Of a group, what it holds is told as well: by itself it says nothing of what went wrong.
 */
export function errorText(record: Pick<RunRecord, "entry">, error: ErrorInfo): string {
  const { exceptions = [], more = 0 } = error;
  const texts = exceptions.map((each) => errorText(record, each));
  const told = [...new Set(texts)].slice(0, MOST_HELD);
  const held = told.map((each) => {
    const count = texts.filter((other) => other === each).length;
    return count === 1 ? each : `${each} (${times(count)})`;
  });
  const untold = texts.filter((each) => !told.includes(each)).length + more;
  if (untold > 0) held.push(`${untold} more`);
  return held.length === 0 ? ownText(record, error) : `${ownText(record, error)}, which holds ${held.join(" and ")}`;
}

function ownText(record: Pick<RunRecord, "entry">, error: ErrorInfo): string {
  const text =
    error.message === ""
      ? error.name
      : `${isolated(error.name)}: ${isolated(shortened(error.message, LONGEST_MESSAGE))}`;
  const raised = error.traceback.at(-1);
  if (!raised) return text;
  return `${text} (${raised.function === MODULE ? "" : `raised in ${raised.function}, `}${lineOf(record, raised)})`;
}

/** What tracebacks call the code outside of functions, as Python does. */
export const MODULE = "<module>";

/** `Task-2 (fetch) waits for sleep(1) at line 5`; null when it does not wait. */
export function waitText(run: RunRecord, task: TaskRecord): string | null {
  const wait = task.spans.at(-1);
  if (wait?.state !== "suspended" || !wait.on) return null;
  const place = wait.stack?.at(-1);
  return `${taskName(run, task.id)} waits for ${isolated(wait.on.text)}${place ? ` at ${lineOf(run, place)}` : ""}`;
}
