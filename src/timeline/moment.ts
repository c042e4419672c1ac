import type { Place } from "asyncio";
import type { JobRecord, Span, TaskRecord } from "../record/index.ts";
import { connectionState } from "./connections.ts";
import type { Lane } from "./lanes.ts";
import { laneOf, placeOf, type LaneKey, type RunIndex } from "./run-index.ts";

/** What a lane is doing right after an event. */
export type LaneState =
  | { kind: "none" }
  | { kind: Span["state"]; span: Span | null }
  | { kind: "finished" | "failed" | "cancelled" }
  | { kind: "opening" | "open" | "closed" | "broken" };

/** A moment of a run: right after an event, seen from a lane. */
export interface Cursor {
  /** The index of the event. */
  event: number;
  lane: LaneKey | null;
}

export function laneState(lane: Lane, event: number, index: RunIndex): LaneState {
  switch (lane.kind) {
    case "task":
      return taskState(lane.task, event);
    case "job":
      return jobState(lane.job, event, index);
    case "connection":
      return connectionState(lane.connection, event);
    case "program":
      return { kind: "none" };
  }
}

export function taskState(task: TaskRecord, event: number): LaneState {
  const last = task.spans.at(-1);
  if (last && last.toEvent !== null && event >= last.toEvent && task.outcome !== "pending") {
    return { kind: task.outcome };
  }
  const span = task.spans[lastIndex(task.spans.length, (index) => task.spans[index]!.fromEvent <= event)];
  return span ? { kind: span.state, span } : { kind: "none" };
}

/** The moment of an event, seen from its own lane, or from the one before where it has none. */
export function momentOf({ run }: RunIndex, event: number, before: Cursor | null): Cursor {
  return { event, lane: laneOf(run.events[event]!) ?? before?.lane ?? null };
}

/**
 * The moment so many events away, or as far as there are any. Where none is chosen (null) one steps forward into the
 * first event, and back into the last.
 */
export function movedBy(index: RunIndex, from: Cursor | null, by: number): Cursor {
  const latest = index.times.length - 1;
  const event = from?.event ?? (by > 0 ? -1 : latest + 1);
  return momentOf(index, Math.min(Math.max(event + by, 0), latest), from);
}

/**
 * The moment of another run that a moment of this one has to be held against: as far into the same loop time, or the
 * last one before that.
 */
export function counterpart(index: RunIndex, { event, lane }: Cursor, other: RunIndex): Cursor {
  const time = index.times[event]!;
  const since = event - firstAt(index, time);
  return { event: Math.min(firstAt(other, time) + since, eventAtTime(other, time + SAME)), lane };
}

/** Times less than so many seconds apart are the same: a clock counts whole nanoseconds. */
const SAME = 0.5e-9;

/** The first event of a time or after it. */
function firstAt({ times }: RunIndex, time: number): number {
  return lastIndex(times.length, (index) => times[index]! < time - SAME) + 1;
}

/** The last event of a time or before it; 0 when there is none before. */
export function eventAtTime({ times }: RunIndex, time: number): number {
  return Math.max(
    0,
    lastIndex(times.length, (index) => times[index]! <= time),
  );
}

/** The lines of source that matter at a moment. */
export interface StandingLines {
  /** Where the cursor's own task stands, through all its awaits, and what just happened. */
  focus: Place[];
  /** Where the other tasks stand. */
  others: Place[];
}

export function standingLines(index: RunIndex, cursor: Cursor): StandingLines {
  const event = index.run.events[cursor.event];
  const ownLane = cursor.lane ?? (event ? laneOf(event) : null);
  const happened = event && laneOf(event) === ownLane ? placeOf(event) : null;
  const focus: Place[] = happened ? [happened] : [];
  const others: Place[] = [];
  for (const task of index.run.tasks) {
    const standing = standsAt(task, cursor.event);
    if (`task-${task.id}` !== ownLane) others.push(...standing);
    // A step has just passed the line it was suspended at: what it does now says more.
    else if (!happened || taskState(task, cursor.event).kind === "suspended") focus.push(...standing);
  }
  return { focus, others };
}

/** The awaits a task is suspended at, or was before the step it is in. */
function standsAt(task: TaskRecord, event: number): Place[] {
  const { kind } = taskState(task, event);
  if (kind === "none" || kind === "finished" || kind === "failed" || kind === "cancelled") return [];
  const { spans } = task;
  const last = lastIndex(spans.length, (index) => spans[index]!.fromEvent <= event);
  return spans.slice(0, last + 1).findLast((span) => span.state === "suspended")?.stack ?? [];
}

function jobState(job: JobRecord, event: number, { run, eventsOf }: RunIndex): LaneState {
  const past = (eventsOf.get(`job-${job.id}`) ?? []).filter((index) => index <= event);
  switch (past.map((index) => run.events[index]!.type).findLast((type) => type !== "printed")) {
    case "job-submitted":
      return { kind: "ready", span: null };
    case "job-started":
      return { kind: "running", span: null };
    case "job-finished":
      return { kind: job.error ? "failed" : "finished" };
    default:
      return { kind: "none" };
  }
}

/** The last index below `length` for which something holds that holds up to some index and no further; -1 for none. */
export function lastIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
