import { LoopReplay } from "../loop/index.ts";
import { taskLabels, wholePart, type RunEvent, type RunSoFar, type TaskLabels } from "../record/index.ts";

/** Names a lane: that of a task, of a job, of a connection, or of what the program does outside of them. */
export type LaneKey = `task-${number}` | `job-${number}` | `connection-${number}` | "program";

/** A run, and what a picture of it asks of its events again and again. */
export interface RunIndex {
  /** As far as all of its events are there. */
  run: RunSoFar;
  /** When each event is met by who follows the run: its time in seconds, except that it never falls. */
  times: number[];
  /** The indexes of the events of each lane, in order. */
  eventsOf: ReadonlyMap<LaneKey, number[]>;
  /** The indexes of the steps into which a requested cancellation is thrown. */
  deliveries: ReadonlySet<number>;
  /** The indexes of the events at which Ctrl-C was pressed. */
  interrupts: readonly number[];
  /** The tasks that are folded at first; none, if not said. */
  folded?: ReadonlySet<number>;
  labels: TaskLabels;
  loop: LoopReplay;
}

export function indexRun(record: RunSoFar): RunIndex {
  const run = wholePart(record);
  const times: number[] = [];
  const eventsOf = new Map<LaneKey, number[]>();
  const deliveries = new Set<number>();
  const requested = new Set<number>();
  const interrupts: number[] = [];
  let latest = 0;
  run.events.forEach((event, index) => {
    // A long step is reported when it is over, with the time at which it began.
    latest = Math.max(latest, event.time);
    times.push(latest);
    const key = laneOf(event);
    if (key !== null) {
      const events = eventsOf.get(key);
      if (events) events.push(index);
      else eventsOf.set(key, [index]);
    }
    if (event.type === "interrupted") interrupts.push(index);
    if (event.type === "cancel-requested") requested.add(event.task);
    if ((event.type === "task-resumed" || event.type === "task-started") && requested.delete(event.task)) {
      deliveries.add(index);
    }
  });
  const loop = new LoopReplay(run.events);
  return { run, times, eventsOf, deliveries, interrupts, labels: taskLabels(run.tasks), loop };
}

/** The lane an event belongs to; null for the loop's own. */
export function laneOf(event: RunEvent): LaneKey | null {
  switch (event.type) {
    case "loop-opened":
    case "loop-closed":
    case "interrupted":
      return null;
    case "job-submitted":
    case "job-started":
    case "job-finished":
      return `job-${event.job}`;
    case "connection-opened":
    case "connection-refused":
    case "connection-accepted":
    case "connection-handled":
    case "connection-sent":
    case "connection-reset":
    case "connection-closed":
      return `connection-${event.connection}`;
    case "printed":
      return event.job === null ? laneOfTask(event.task) : `job-${event.job}`;
    default:
      return laneOfTask(event.task);
  }
}

export function laneOfTask(task: number | null): LaneKey {
  return task === null ? "program" : `task-${task}`;
}

/**
 * The event that shows a time of a task best: at that line if there is one, else the task's first at that time or
 * after, else the last one before. Null when nothing has happened.
 */
export function eventNear(
  { run, times, eventsOf }: RunIndex,
  at: { time: number; task: number | null; place?: { line: number } | null },
): number | null {
  const own = (at.task === null ? undefined : eventsOf.get(laneOfTask(at.task))) ?? times.map((_, index) => index);
  const atTime = own.filter((index) => sameMoment(times[index]!, at.time));
  return (
    atTime.find((index) => at.place && placeOf(run.events[index]!)?.line === at.place.line) ??
    own.find((index) => times[index]! >= at.time || sameMoment(times[index]!, at.time)) ??
    own.at(-1) ??
    null
  );
}

/** The line of source at which an event happened, if it names one. */
export function placeOf(event: RunEvent) {
  if (event.type === "task-suspended") return event.stack.at(-1) ?? null;
  if (event.type === "task-failed") return event.error.traceback.at(-1) ?? null;
  return "place" in event ? event.place : null;
}

function sameMoment(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}
