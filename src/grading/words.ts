import type { ErrorInfo, Place } from "asyncio";
import type { RunRecord, TaskRecord } from "../record/index.ts";

/** The words in which feedback speaks of a run: the same thing is always named the same way. */

const LONGEST_QUOTE = 120;
/** Of an error. CPython's own fit, with what they advise. */
const LONGEST_MESSAGE = 500;

/** Members of a group that are told of. */
const MOST_HELD = 5;

/** A printed text in quotation marks, shortened when it is long: `“start a”`. */
export function quote(text: string): string {
  return `“${shortened(text.replaceAll("\n", "⏎"), LONGEST_QUOTE)}”`;
}

function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}

/** `1 second`, `0.5 seconds`; whole nanoseconds, as loop time is. */
export function seconds(duration: number): string {
  return counted(Math.round(duration * 1e9) / 1e9, "second");
}

/** `1 task`, `3 tasks`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** `first`, `second`, … and `12th` for those beyond counting in words. */
export function ordinal(position: number): string {
  const WORDS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];
  return WORDS[position - 1] ?? `${position}th`;
}

/** A task as learners know it: `Task-2 (fetch)`. */
export function taskName(record: RunRecord, task: number): string {
  const found = record.tasks.find(({ id }) => id === task);
  return found ? `${found.name} (${found.coroutine})` : `Task-${task}`;
}

/** `line 7`, and in files other than the program's own `line 7 of web.ts`. */
export function lineOf(place: Place): string {
  return /^\/main\.(ts|py)$/.test(place.file)
    ? `line ${place.line}`
    : `line ${place.line} of ${place.file.replace(/^\//, "")}`;
}

/** When, by whom, where: `at 0.5 s, in Task-2 (fetch), line 7`. */
export function spot(record: RunRecord, at: { time: number; task: number | null; place?: Place | null }): string {
  return [
    `at ${at.time} s`,
    ...(at.task === null ? [] : [`in ${taskName(record, at.task)}`]),
    ...(at.place ? [lineOf(at.place)] : []),
  ].join(", ");
}

/**
 * `ValueError: no such city (raised in fetch, line 7)`; outside of functions `SyntaxError: Unexpected token (line 3)`.
 * Of a group, what it holds is told as well: by itself it says nothing of what went wrong.
 */
export function errorText(error: ErrorInfo): string {
  const { exceptions = [], more = 0 } = error;
  const held = exceptions.slice(0, MOST_HELD).map(errorText);
  const untold = exceptions.length - held.length + more;
  if (untold > 0) held.push(`${untold} more`);
  return held.length === 0 ? ownText(error) : `${ownText(error)}, which holds ${listed(held)}`;
}

function ownText(error: ErrorInfo): string {
  const text = error.message === "" ? error.name : `${error.name}: ${shortened(error.message, LONGEST_MESSAGE)}`;
  const raised = error.traceback.at(-1);
  if (!raised) return text;
  return `${text} (${raised.function === MODULE ? "" : `raised in ${raised.function}, `}${lineOf(raised)})`;
}

/** What tracebacks call the code outside of functions, as Python does. */
const MODULE = "<module>";

/** The function a place is in, for sentences: `fetch`, `code outside of functions`. */
export function functionName(place: Place | null): string {
  return place && place.function !== MODULE ? place.function : "code outside of functions";
}

/** `Task-2 (fetch) waits for sleep(1) at line 5`; null when it does not wait. */
export function waitText(run: RunRecord, task: TaskRecord): string | null {
  const wait = task.spans.at(-1);
  if (wait?.state !== "suspended" || !wait.on) return null;
  const place = wait.stack?.at(-1);
  return `${taskName(run, task.id)} waits for ${wait.on.text}${place ? ` at ${lineOf(place)}` : ""}`;
}
