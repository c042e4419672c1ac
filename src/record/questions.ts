import type { Blocking, Place } from "asyncio";
import { isSameFile, isSameName } from "./names.ts";
import type { OutputLine, RunEvent, RunRecord, TaskRecord, Warning } from "./record.ts";

const ENDS: ReadonlySet<RunEvent["type"]> = new Set<RunEvent["type"]>([
  "task-finished",
  "task-failed",
  "task-cancelled",
]);

const STEP_BOUNDARIES: ReadonlySet<RunEvent["type"]> = new Set<RunEvent["type"]>([
  ...ENDS,
  "loop-opened",
  "task-started",
  "task-resumed",
  "task-suspended",
]);

/** A happening in a run. `event` is its index in the record's events: it orders moments that share a time. */
export interface Moment {
  event: number;
  /** Seconds of loop time. */
  time: number;
  task: number | null;
  place: Place | null;
}

/** Something that goes on from one moment to another; `to` is null when the run ended in it. */
export interface Interval {
  from: Moment;
  to: Moment | null;
}

/** A stretch of time in which the thread was held without a chance for anything else. */
export interface Blockage {
  from: number;
  /** Seconds. */
  duration: number;
  task: number | null;
  place: Place | null;
  cause: Blocking["cause"];
}

/**
 * Whether two times are the same to a microsecond. Loop time is kept in whole nanoseconds, and what a program adds up
 * need not be: three sleeps of a third of a second end a nanosecond before the second.
 */
export function sameTime(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}

/** The lines printed with `console.log` (Python's standard output), in order; what is printed in one go may be several. */
export function printedLines(record: Pick<RunRecord, "output">): string[] {
  return printedMoments(record).map(({ text }) => text);
}

/** The printed lines as moments, in order, standard output only. */
export function printedMoments(record: Pick<RunRecord, "output">): OutputLine[] {
  return record.output
    .filter((line) => line.stream === "out")
    .flatMap((line) => line.text.split("\n").map((text) => ({ ...line, text })));
}

/**
 * When a function was being awaited, one interval for each wait in it, whichever task ran it. `file` tells functions
 * of one name apart.
 */
export function waitsIn(record: RunRecord, name: string, file?: string): Interval[] {
  const isIn = (place: Place) =>
    isSameName(place.function, name) && (file === undefined || isSameFile(place.file, file));
  return record.tasks.flatMap((task) =>
    task.spans
      .filter((span) => span.state === "suspended" && span.stack?.some(isIn))
      .map((span) => ({
        from: { ...momentOf(record, span.fromEvent, task), place: span.stack?.findLast(isIn) ?? null },
        to: span.toEvent === null ? null : momentOf(record, span.toEvent, task),
      })),
  );
}

/** The learner's own await in which a task was, or was about to be, at an event: the line from which something came. */
export function ownAwaitAt({ tasks, entry }: RunRecord, task: number | null, event: number): Place | null {
  const found = tasks.find(({ id }) => id === task);
  const wait = found?.spans.find(
    ({ state, toEvent }) => state === "suspended" && (toEvent === null || toEvent > event),
  );
  return wait?.stack?.findLast(({ file }) => file === entry) ?? null;
}

/** When workers of an executor were at work, one interval for each job. */
export function jobRuns(record: RunRecord): Interval[] {
  return record.jobs.flatMap(({ id, task }) => {
    const moment = (type: "job-started" | "job-finished"): Moment | null => {
      const index = record.events.findIndex((event) => event.type === type && event.job === id);
      const event = record.events[index];
      return event ? { event: index, time: event.time, task, place: ownAwaitAt(record, task, index) } : null;
    };
    const from = moment("job-started");
    return from ? [{ from, to: moment("job-finished") }] : [];
  });
}

/**
 * The tasks in which a coroutine function ran, by its name in either language, in order of birth: those of its own
 * coroutine objects, and those in which others awaited it. One that neither waits nor prints leaves no trace in theirs.
 */
export function tasksIn(record: RunRecord, fn: string): TaskRecord[] {
  const printing = new Set(
    record.output.flatMap(({ task, place }) => (place && isSameName(place.function, fn) ? [task] : [])),
  );
  return record.tasks.filter(
    ({ id, coroutine, spans }) =>
      isSameName(coroutine, fn) ||
      printing.has(id) ||
      spans.some(({ stack }) => stack?.some((place) => isSameName(place.function, fn))),
  );
}

/** How many intervals overlap at most, and the first moment at which so many do; null when there is none. */
export function peakOf(intervals: Interval[]): { peak: number; at: Moment | null; under: Interval[] } {
  let busiest: { peak: number; at: Moment | null; under: Interval[] } = { peak: 0, at: null, under: [] };
  for (const { from } of intervals) {
    const under = intervals.filter(
      (other) => other.from.event <= from.event && (other.to === null || other.to.event > from.event),
    );
    const isBusier = under.length > busiest.peak;
    const isEarlier = under.length === busiest.peak && busiest.at !== null && from.event < busiest.at.event;
    if (isBusier || isEarlier) busiest = { peak: under.length, at: from, under };
  }
  return busiest;
}

/** The stretches in which a loop's thread was held: sleeps of one step together are one stretch. */
export function blockages(record: RunRecord): Blockage[] {
  const found: Blockage[] = [];
  let loopIsOpen = false;
  let inSameStep: Blockage | null = null;
  for (const event of record.events) {
    if (event.type === "loop-opened") loopIsOpen = true;
    if (event.type === "loop-closed") loopIsOpen = false;
    if (STEP_BOUNDARIES.has(event.type)) inSameStep = null;
    if (event.type !== "blocking" || !loopIsOpen) continue;
    const { time: from, duration, task, place, cause } = event;
    if (inSameStep && inSameStep.task === task) {
      inSameStep.duration += duration;
    } else {
      inSameStep = { from, duration, task, place, cause };
      found.push(inSameStep);
    }
  }
  return found;
}

/** Coroutines that were made and never awaited. */
export function neverAwaited(record: RunRecord): Warning[] {
  return record.warnings.filter((warning) => warning.category === "never-awaited");
}

/**
 * Tasks that had not come to their end when the program did: still pending, or cancelled by `asyncio.run` as it
 * cleaned up after the main coroutine.
 */
export function leftBehind(record: RunRecord): TaskRecord[] {
  const swept = sweptTasks(record.events);
  return record.tasks.filter(
    (task) => task.outcome === "pending" || (task.outcome === "cancelled" && swept.has(task.id)),
  );
}

/** A loop's first task runs the main coroutine; whoever is asked to cancel after its end is asked by the cleaning up. */
function sweptTasks(events: RunEvent[]): Set<number> {
  const swept = new Set<number>();
  let main: number | null = null;
  let mainHasEnded = false;
  for (const event of events) {
    if (event.type === "loop-opened") {
      main = null;
      mainHasEnded = false;
    } else if (event.type === "task-created") {
      main ??= event.task;
    } else if (event.type === "cancel-requested") {
      if (mainHasEnded) swept.add(event.task);
    } else if (ENDS.has(event.type) && "task" in event && event.task === main) {
      mainHasEnded = true;
    }
  }
  return swept;
}

function momentOf(record: RunRecord, index: number, task: TaskRecord): Moment {
  const event = record.events[index];
  if (!event) throw new RangeError(`the record has no event ${index}`);
  return { event: index, time: event.time, task: task.id, place: null };
}
