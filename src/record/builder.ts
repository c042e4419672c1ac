import type { Blocking } from "asyncio";
import { endOf } from "./blocking.ts";
import { languageOf } from "./languages.ts";
import { outputOf } from "./output.ts";
import {
  RECORD_VERSION,
  type ConnectionRecord,
  type JobRecord,
  type Outcome,
  type RunEvent,
  type RunRecord,
  type Span,
  type TaskRecord,
  type Unrecorded,
  type Warning,
} from "./record.ts";
import { Repeated } from "./repeated.ts";

/** What is known of a run that still goes on: a {@link RunRecord} without its outcome. */
export type RunSoFar = Omit<RunRecord, "outcome">;

/**
 * Makes a run's record from its events, fed one by one in the order they happened.
 *
 * ```ts
 * const builder = new RecordBuilder({ entry: "/main.ts", clock: "virtual" });
 * for (const event of events) builder.add(event);
 * const record = builder.end({ kind: "finished" });
 * ```
 */
export class RecordBuilder {
  readonly #about: Pick<RunRecord, "version" | "language" | "entry" | "clock">;
  readonly #tasks = new Map<number, TaskRecord>();
  readonly #jobs = new Map<number, JobRecord>();
  readonly #connections = new Map<number, ConnectionRecord>();
  readonly #warnings: Warning[] = [];
  readonly #events: RunEvent[] = [];
  readonly #repeated = new Repeated();
  #elapsed = 0;
  /** A `time.sleep` that was announced and after which nothing has happened yet. */
  #blocking: Blocking | null = null;
  #unrecorded: Unrecorded | null = null;
  /** Up to which of its spans the last long step of a task is marked. */
  readonly #marked = new Map<number, number>();

  /** @param run which of the program's files runs, by its path, and on which clock */
  constructor({ entry, clock }: Pick<RunRecord, "entry" | "clock">) {
    this.#about = { version: RECORD_VERSION, language: languageOf(entry), entry, clock };
  }

  /** Throws an Error for an event of a task, job or connection whose creation was never reported. */
  add(added: RunEvent): void {
    const event = this.#repeated.share(added);
    this.#endBlocking(this.#events.length);
    const index = this.#events.push(event) - 1;
    this.#elapsed = Math.max(this.#elapsed, event.time);

    switch (event.type) {
      case "task-created": {
        const { type: _type, time, task, ...birth } = event;
        this.#tasks.set(task, {
          id: task,
          ...birth,
          created: time,
          ended: null,
          outcome: "pending",
          result: null,
          error: null,
          spans: [openSpan("ready", time, index)],
        });
        break;
      }
      case "task-started":
      case "task-resumed":
        this.#enter(event.task, openSpan("running", event.time, index));
        break;
      case "task-suspended":
        this.#enter(event.task, {
          ...openSpan("suspended", event.time, index),
          on: event.on,
          stack: event.stack,
        });
        break;
      case "task-ready":
        this.#enter(event.task, openSpan("ready", event.time, index));
        break;
      case "task-finished":
        this.#endTask(event.task, event.time, index, { outcome: "finished", result: event.result });
        break;
      case "task-failed":
        this.#endTask(event.task, event.time, index, { outcome: "failed", error: event.error });
        break;
      case "task-cancelled":
        this.#endTask(event.task, event.time, index, { outcome: "cancelled" });
        break;
      case "blocking":
        this.#block(event, index);
        break;
      case "job-submitted":
        this.#jobs.set(event.job, {
          id: event.job,
          function: event.function,
          executor: event.executor,
          task: event.task,
          worker: null,
          submitted: event.time,
          started: null,
          finished: null,
          error: null,
        });
        break;
      case "job-started":
        Object.assign(this.#job(event.job), { started: event.time, worker: event.worker });
        break;
      case "job-finished":
        Object.assign(this.#job(event.job), { finished: event.time, error: event.error });
        break;
      case "connection-opened":
        this.#connections.set(event.connection, {
          id: event.connection,
          client: event.client,
          server: event.server,
          opener: event.task,
          handler: null,
          opened: { time: event.time, event: index },
          refused: null,
          accepted: null,
          closed: { client: null, server: null },
          messages: [],
        });
        break;
      case "connection-refused":
        this.#connection(event.connection).refused = { time: event.time, event: index };
        break;
      case "connection-accepted":
        Object.assign(this.#connection(event.connection), {
          accepted: { time: event.time, event: index },
          handler: event.task,
        });
        break;
      case "connection-handled":
        this.#connection(event.connection).handler = event.task;
        break;
      case "connection-sent": {
        const { type: _type, connection, ...message } = event;
        this.#connection(connection).messages.push({ ...message, event: index });
        break;
      }
      case "connection-reset":
      case "connection-closed":
        this.#connection(event.connection).closed[event.end] = {
          time: event.time,
          event: index,
          reset: event.type === "connection-reset",
        };
        break;
      case "warned": {
        const { type: _type, ...warning } = event;
        this.#warnings.push(warning);
        break;
      }
      case "loop-opened":
      case "loop-closed":
      case "interrupted":
      case "printed":
      case "cancel-requested":
        break;
    }
  }

  /**
   * Tells how much of the run has not been added by now.
   *
   * @param time the loop time by now, in seconds
   */
  leaveOut({ events, lines }: Pick<Unrecorded, "events" | "lines">, time: number): void {
    let from = this.#unrecorded?.from ?? null;
    if (events > 0 && from === null) {
      this.#endBlocking(this.#events.length - 1);
      from = { event: this.#events.length, time: this.#elapsed };
    }
    this.#unrecorded = { events, lines, from };
    this.#elapsed = Math.max(this.#elapsed, time);
  }

  /** The record of the whole run. Nothing may be added after it. */
  end(outcome: Outcome): RunRecord {
    // A run that was stopped or cut in the middle of a sleep never saw that sleep's end.
    if (outcome.kind === "finished" || outcome.kind === "failed") this.#endBlocking(this.#events.length - 1);
    return { ...this.snapshot(), outcome };
  }

  /** The record so far: a copy, which what is added later does not change. */
  snapshot(): RunSoFar {
    return {
      ...this.#about,
      elapsed: this.#elapsed,
      output: outputOf(this.#events),
      tasks: Array.from(this.#tasks.values(), (task) => ({
        ...task,
        spans: task.spans.map((span) => ({ ...span })),
      })),
      jobs: Array.from(this.#jobs.values(), (job) => ({ ...job })),
      connections: Array.from(this.#connections.values(), (connection) => ({
        ...connection,
        closed: { ...connection.closed },
        messages: [...connection.messages],
      })),
      warnings: [...this.#warnings],
      events: [...this.#events],
      ...(this.#unrecorded && { unrecorded: this.#unrecorded }),
    };
  }

  #task(id: number): TaskRecord {
    const task = this.#tasks.get(id);
    if (!task) throw new Error(`an event names task ${id}, whose creation was never reported`);
    return task;
  }

  #job(id: number): JobRecord {
    const job = this.#jobs.get(id);
    if (!job) throw new Error(`an event names job ${id}, whose submission was never reported`);
    return job;
  }

  #connection(id: number): ConnectionRecord {
    const connection = this.#connections.get(id);
    if (!connection) throw new Error(`an event names connection ${id}, whose opening was never reported`);
    return connection;
  }

  #enter(id: number, next: Span): void {
    const { spans } = this.#task(id);
    closeSpan(spans.at(-1), next.from, next.fromEvent);
    spans.push(next);
  }

  #endTask(id: number, time: number, index: number, end: Partial<TaskRecord>): void {
    const task = this.#task(id);
    closeSpan(task.spans.at(-1), time, index);
    Object.assign(task, { ended: time, ...end });
  }

  #block(event: Blocking, index: number): void {
    if (event.cause === "time.sleep") {
      this.#blocking = event;
      if (event.task !== null) this.#enter(event.task, openSpan("blocking", event.time, index));
      return;
    }
    this.#elapsed = Math.max(this.#elapsed, endOf(event));
    if (event.task === null) return;
    this.#markLongStep(event.task, event.time);
  }

  /** A long step is known as such only when it is over: what looked like running was blocking. */
  #markLongStep(id: number, began: number): void {
    const { spans } = this.#task(id);
    let index = spans.length - 1;
    while (isWaiting(spans[index])) index--;
    // What an earlier long step has looked at is not looked at again: a record may tell of many.
    for (; index >= (this.#marked.get(id) ?? 0); index--) {
      const span = spans[index]!;
      if (isWaiting(span) || span.from < began) break;
      span.state = "blocking";
    }
    this.#marked.set(id, spans.length);
  }

  #endBlocking(index: number): void {
    if (!this.#blocking) return;
    const { task } = this.#blocking;
    const end = endOf(this.#blocking);
    this.#blocking = null;
    this.#elapsed = Math.max(this.#elapsed, end);
    if (task !== null) this.#enter(task, openSpan("running", end, index));
  }
}

function openSpan(state: Span["state"], from: number, fromEvent: number): Span {
  return { state, from, to: null, fromEvent, toEvent: null };
}

function isWaiting(span: Span | undefined): boolean {
  return span?.state === "suspended" || span?.state === "ready";
}

function closeSpan(span: Span | undefined, to: number, toEvent: number): void {
  if (span) Object.assign(span, { to, toEvent });
}
