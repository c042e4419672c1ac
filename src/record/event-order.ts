import { MalformedError } from "./malformed.ts";
import type { RunEvent, RunRecord } from "./record.ts";

type TaskState = "created" | "running" | "suspended" | "ready" | "ended";
type End = Extract<RunEvent, { type: "connection-sent" }>["end"];
type JobState = "submitted" | "started" | "finished";

/** What happens to a task, as far as it changes its state: from which ones to which. */
const CHANGES: Partial<Record<RunEvent["type"], [from: TaskState[], to: TaskState]>> = {
  "task-started": [["created"], "running"],
  "task-suspended": [["running"], "suspended"],
  "task-ready": [["suspended"], "ready"],
  // A task whose coroutine another one has started begins in the middle of it.
  "task-resumed": [["ready", "created"], "running"],
  "task-finished": [["running"], "ended"],
  "task-failed": [["running"], "ended"],
  "task-cancelled": [["running"], "ended"],
};

/** Follows a run event by event, and refuses what can't have happened after all that has. */
export class EventOrder {
  readonly #tasks = new Map<number, TaskState>();
  readonly #jobs = new Map<number, JobState>();
  /** Of each connection the ends that are not closed. */
  readonly #connections = new Map<number, Set<End>>();
  /** Tasks that run and are to be resumed already. */
  readonly #woken = new Set<number>();
  /** The tasks whose steps go on, the innermost last: the first step of an eager task is part of another's. */
  readonly #steps: number[] = [];
  /** The task whose step ended last: what is thrown away with its coroutine may still print. */
  #last: number | null = null;
  #clock: RunRecord["clock"];
  #time = 0;
  #hasGap = false;

  /** @param clock the one that the program's loops follow, where they say nothing else */
  constructor(clock: RunRecord["clock"]) {
    this.#clock = clock;
  }

  /**
   * Gives the event, as far as it names what is known.
   *
   * @throws MalformedError for an event that can't be the next one
   */
  check(event: RunEvent): RunEvent {
    this.#checkTime(event);
    if (this.#hasGap) return this.#asKnown(event);
    this.#follow(event);
    return event;
  }

  #follow(event: RunEvent): void {
    switch (event.type) {
      case "loop-opened":
        // From here on times may be of one clock or of the other.
        if (event.clock === "real") this.#clock = "real";
        return;
      case "loop-closed":
      case "interrupted":
        return;
      case "task-created":
        this.#mustBeNew("task", event.task, this.#tasks);
        this.#mustBeKnown(event.parent);
        this.#tasks.set(event.task, "created");
        return;
      case "cancel-requested":
        this.#mustBeKnown(event.task);
        return this.#mustBeKnown(event.by);
      case "job-submitted":
        this.#mustBeNew("job", event.job, this.#jobs);
        this.#mustBeKnown(event.task);
        this.#jobs.set(event.job, "submitted");
        return;
      case "job-started":
        return this.#changeJob(event.job, ["submitted"], "started");
      case "job-finished":
        // One whose worker has died may not have come to its start.
        return this.#changeJob(event.job, ["submitted", "started"], "finished");
      case "connection-opened":
        this.#mustBeNew("connection", event.connection, this.#connections);
        this.#connections.set(event.connection, new Set(["client", "server"]));
        return this.#mustBeKnown(event.task);
      case "connection-accepted":
      case "connection-handled":
        this.#openEnds(event.connection);
        return this.#mustBeKnown(event.task);
      case "connection-refused":
        return this.#openEnds(event.connection).clear();
      case "connection-sent":
        this.#mustBeOpen(event.connection, event.end);
        return this.#mustBeKnown(event.task);
      case "connection-reset":
      case "connection-closed":
        return void this.#mustBeOpen(event.connection, event.end).delete(event.end);
      case "printed":
        if (event.job === null) return this.#mustRun(event.task, "prints");
        this.#mustBeKnown(event.task);
        if (!this.#jobs.has(event.job)) throw new MalformedError(`job ${event.job}, which was never submitted`);
        return;
      case "blocking":
        return event.cause === "time.sleep" ? this.#mustRun(event.task, "sleeps") : this.#mustBeKnown(event.task);
      case "warned":
        return this.#mustBeKnown(event.task);
      default:
        this.#changeTask(event.task, event.type);
    }
  }

  /** From here on events of the loop are missing. */
  gap(): void {
    this.#hasGap = true;
  }

  /** What is printed and warned of goes on after a gap, in tasks and jobs of which perhaps nothing is known. */
  #asKnown(event: RunEvent): RunEvent {
    if (event.type !== "printed" && event.type !== "warned") return event;
    const task = event.task !== null && this.#tasks.has(event.task) ? event.task : null;
    if (event.type === "warned") return { ...event, task };
    return { ...event, task, job: event.job !== null && this.#jobs.has(event.job) ? event.job : null };
  }

  /** On the real clock some times are of threads that have looked at it themselves. */
  #checkTime(event: RunEvent): void {
    // A long step is told when it is over, with the time at which it began.
    const isEarlier = event.type === "blocking" && event.cause === "long step";
    if (this.#clock === "virtual" && !isEarlier && event.time < this.#time) {
      throw new MalformedError(`“${event.type}” at ${event.time} s, after ${this.#time} s`);
    }
    this.#time = Math.max(this.#time, event.time);
  }

  #changeTask(task: number, type: keyof typeof CHANGES): void {
    const [from, to] = CHANGES[type]!;
    const state = this.#tasks.get(task);
    // A task that awaits itself is woken before its step has ended, and goes on as if it had never been suspended.
    if (type === "task-ready" && state === "running") return void this.#woken.add(task);
    if (type === "task-resumed" && state === "running" && this.#woken.delete(task)) return;
    if (!state || !from.includes(state))
      throw new MalformedError(`“${type}” of task ${task}, which is ${state ?? "not there"}`);
    if (state === "running") {
      if (this.#steps.pop() !== task) throw new MalformedError(`“${type}” of task ${task} in another's step`);
      this.#last = task;
    }
    if (to === "running") this.#steps.push(task);
    this.#tasks.set(task, to);
  }

  #changeJob(job: number, from: JobState[], to: JobState): void {
    const state = this.#jobs.get(job);
    if (!state || !from.includes(state))
      throw new MalformedError(`“job-${to}” of job ${job}, which is ${state ?? "not there"}`);
    this.#jobs.set(job, to);
  }

  /** The ends of a connection that are not closed. */
  #openEnds(connection: number): Set<End> {
    const ends = this.#connections.get(connection);
    if (!ends) throw new MalformedError(`connection ${connection}, which was never opened`);
    return ends;
  }

  #mustBeOpen(connection: number, end: End): Set<End> {
    const ends = this.#openEnds(connection);
    if (!ends.has(end)) throw new MalformedError(`the ${end} of connection ${connection}, which is closed`);
    return ends;
  }

  #mustBeNew(what: string, id: number, known: Map<number, unknown>): void {
    if (known.has(id)) throw new MalformedError(`${what} ${id} for the second time`);
  }

  #mustBeKnown(task: number | null): void {
    if (task !== null && !this.#tasks.has(task)) throw new MalformedError(`task ${task}, which was never created`);
  }

  #mustRun(task: number | null, verb: string): void {
    if (task === null || task === this.#last || this.#steps.includes(task)) return;
    throw new MalformedError(`task ${task}, which ${verb} while it does not run`);
  }
}
