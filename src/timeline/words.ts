import { asSeen, inSeconds, isolated, warningText } from "../record/index.ts";
import type { Bar } from "./bars.ts";
import { connectionInWords } from "./connection-words.ts";
import { connectionStateInWords } from "./connections.ts";
import { laneNamed, type Lane } from "./lanes.ts";
import { laneState, type Cursor, type LaneState } from "./moment.ts";
import { laneOf, type RunIndex } from "./run-index.ts";

/** What happened, in one sentence without its time and place. */
export function eventInWords(runIndex: RunIndex, index: number): string {
  const { run, deliveries, labels } = runIndex;
  const name = (task: number | null) => (task === null ? "The program" : labels.full(task));
  const job = (id: number) => `${isolated(run.jobs.find((job) => job.id === id)?.function ?? "a job")}()`;
  const event = run.events[index]!;
  switch (event.type) {
    case "loop-opened":
      return "The event loop opens";
    case "loop-closed":
      return "The event loop closes";
    case "interrupted":
      return "Ctrl-C is pressed";
    case "task-created":
      return event.args === undefined
        ? `${name(event.parent)} creates ${isolated(event.name)} to run ${isolated(event.coroutine)}()`
        : `${name(event.parent)} creates a task: ${name(event.task)}`;
    case "task-started":
      return deliveries.has(index)
        ? `${name(event.task)} starts, with a CancelledError thrown into it`
        : `${name(event.task)} starts`;
    case "task-suspended":
      return `${name(event.task)} suspends, waiting for ${labels.wait(event.on)}`;
    case "task-ready":
      return `${name(event.task)} is ready, waiting for its turn`;
    case "task-resumed":
      return deliveries.has(index)
        ? `${name(event.task)} resumes, with a CancelledError thrown into it`
        : `${name(event.task)} resumes`;
    case "task-finished":
      return `${name(event.task)} finishes with ${isolated(event.result)}`;
    case "task-failed":
      return `${name(event.task)} fails with ${isolated(`${event.error.name}: ${event.error.message}`)}`;
    case "task-cancelled":
      return `${name(event.task)} ends, cancelled`;
    case "cancel-requested":
      return `${event.by === null ? "The loop" : name(event.by)} asks ${name(event.task)} to cancel`;
    case "blocking":
      return `${name(event.task)} blocks the loop for ${inSeconds(event.duration)} (${event.cause})`;
    case "job-submitted":
      return `${name(event.task)} hands ${job(event.job)} to a ${event.executor}`;
    case "job-started":
      return `${job(event.job)} starts on worker ${event.worker + 1}`;
    case "job-finished":
      return event.error ? `${job(event.job)} fails with ${isolated(event.error.name)}` : `${job(event.job)} is done`;
    case "connection-opened":
    case "connection-refused":
    case "connection-accepted":
    case "connection-handled":
    case "connection-sent":
    case "connection-reset":
    case "connection-closed":
      return connectionInWords(runIndex, event);
    case "printed":
      return `${event.job === null ? name(event.task) : job(event.job)} prints: ${isolated(asSeen(event.text))}`;
    case "warned":
      return `Warning: ${warningText(event)}`;
  }
}

/** What a lane is doing, as a predicate: `is suspended, waiting for sleep(1)`. */
export function stateInWords(lane: Lane, state: LaneState, { labels }: RunIndex): string {
  if (lane.kind === "connection") return connectionStateInWords(lane.connection, state.kind);
  switch (state.kind) {
    case "none":
      return lane.kind === "program" ? "runs outside of any task" : "does not exist yet";
    case "running":
      return "is running";
    case "blocking":
      return "blocks the loop: nothing else can run";
    case "ready":
      return lane.kind === "job" ? "waits for a worker" : "is ready, waiting for its turn";
    case "suspended":
      return `is suspended, waiting for ${state.span?.on ? labels.wait(state.span.on) : "something"}`;
    case "finished":
      return "is done";
    case "failed":
      return "has failed";
    case "cancelled":
      return "was cancelled";
    default:
      return "";
  }
}

/** What the cursor's lane is doing, in a sentence; null when what just happened says it. */
export function laneInWords(index: RunIndex, { event, lane: key }: Cursor): string | null {
  if (key === null || laneOf(index.run.events[event]!) === key) return null;
  const lane = laneNamed(index, key);
  return lane && `${lane.name} ${stateInWords(lane, laneState(lane, event, index), index)}`;
}

/** All there is to say of a moment: `Step 3 of 12, 1.000 s: Task-1 resumes. Task-2 is suspended, waiting for sleep(1)`. */
export function momentInWords(index: RunIndex, cursor: Cursor): string {
  const { event } = cursor;
  const { times } = index;
  const happened = `Step ${event + 1} of ${times.length}, ${inSeconds(times[event]!)}: ${eventInWords(index, event)}`;
  const standing = laneInWords(index, cursor);
  return standing ? `${happened}. ${standing}` : happened;
}

/** What a bar stands for: `suspended, sleep(1), 0.000 s to 1.000 s`. */
export function barInWords({ state, note, from, to, count }: Bar): string {
  const what = state === "blocking" ? "blocking the loop" : state;
  const repeated = count > 1 ? `${what}, ${count} times` : what;
  const until = to === null ? "not over" : inSeconds(to);
  return [repeated, note && isolated(note), `${inSeconds(from)} to ${until}`].filter(Boolean).join(", ");
}
