import type { ConnectionEnd, ErrorInfo, LoopEvent, Place, Wait } from "asyncio";
import { RecordBuilder, type Outcome, type RunEvent, type RunRecord } from "../../src/record/index.ts";

/** A place in `/main.ts`. */
export function place(line: number, fn = "main", file = "/main.ts"): Place {
  return { file, line, function: fn };
}

/** An error as data, raised at a line of `/main.ts`. */
export function errorInfo(name: string, message: string, line = 5): ErrorInfo {
  return { name, message, traceback: [place(line)] };
}

type Omitted = "type" | "time" | "task";
type Details<T extends LoopEvent["type"]> = Partial<Omit<Extract<LoopEvent, { type: T }>, Omitted>>;

/**
 * A run written down happening by happening, to ask questions of:
 *
 * ```ts
 * runScript().opens().creates(1, "main").starts(1).sleeps(1, 2).at(2).wakes(1).prints(1, "done").finishes(1).record();
 * ```
 */
export function runScript(): RunScript {
  return new RunScript();
}

class RunScript {
  readonly #builder = new RecordBuilder({ entry: "/main.ts", clock: "virtual" });
  #time = 0;

  /** Everything from here on happens at this time. */
  at(time: number): this {
    this.#time = time;
    return this;
  }

  opens(): this {
    return this.#add({ type: "loop-opened", time: this.#time, clock: "virtual" });
  }

  closes(): this {
    return this.#add({ type: "loop-closed", time: this.#time });
  }

  creates(task: number, coroutine: string, details: Details<"task-created"> = {}): this {
    const born = { name: `Task-${task}`, coroutine, parent: null, place: place(1), ...details };
    return this.#add({ type: "task-created", time: this.#time, task, ...born });
  }

  starts(task: number): this {
    return this.#add({ type: "task-started", time: this.#time, task });
  }

  /** Suspends in `asyncio.sleep`; the stack is that of the awaits, outermost first. */
  sleeps(task: number, seconds: number, stack: Place[] = [place(3)]): this {
    const on = { kind: "sleep" as const, until: this.#time + seconds, text: `sleep(${seconds})` };
    return this.#add({ type: "task-suspended", time: this.#time, task, on, stack });
  }

  /** Suspends in something else than a sleep. */
  waits(task: number, on: Wait, stack: Place[] = [place(3)]): this {
    return this.#add({ type: "task-suspended", time: this.#time, task, on, stack });
  }

  /** Suspends for its turn only, and has it at once. */
  givesTurnAway(task: number): this {
    return this.waits(task, { kind: "yield", text: "sleep(0)" }).wakes(task);
  }

  /** Gets ready and runs on at once. */
  wakes(task: number): this {
    this.#add({ type: "task-ready", time: this.#time, task });
    return this.#add({ type: "task-resumed", time: this.#time, task });
  }

  finishes(task: number, result = "None"): this {
    return this.#add({ type: "task-finished", time: this.#time, task, result });
  }

  fails(task: number, error: ErrorInfo): this {
    return this.#add({ type: "task-failed", time: this.#time, task, error });
  }

  asksToCancel(task: number, by: number | null = null): this {
    return this.#add({ type: "cancel-requested", time: this.#time, task, by, message: null });
  }

  isCancelled(task: number): this {
    return this.#add({ type: "task-cancelled", time: this.#time, task });
  }

  /** Calls `time.sleep`; what follows happens after it. */
  blocks(task: number | null, duration: number, line = 4): this {
    this.#add({
      type: "blocking",
      time: this.#time,
      duration,
      task,
      cause: "time.sleep",
      place: place(line),
    });
    this.#time += duration;
    return this;
  }

  /** Waits for a worker and holds the thread meanwhile. */
  holdsForWorker(task: number, duration: number): this {
    const time = this.#time;
    this.#time += duration;
    return this.#add({ type: "blocking", time, duration, task, cause: "long step", place: null });
  }

  prints(task: number | null, text: string, where: Place = place(2), stream: "out" | "error" = "out"): this {
    return this.#add({ type: "printed", time: this.#time, task, job: null, stream, text, place: where });
  }

  /** Prints, and the line goes on: Python's `print(text, end="", flush=True)`. */
  printsPart(task: number | null, text: string, where: Place = place(2), stream: "out" | "error" = "out"): this {
    return this.#add({
      type: "printed",
      time: this.#time,
      task,
      job: null,
      stream,
      text,
      place: where,
      partial: true,
    });
  }

  /** Hands a function to a thread, which takes no time. */
  runsInThread(job: number, fn: string, task: number): this {
    const time = this.#time;
    this.#add({ type: "job-submitted", time, job, function: fn, executor: "thread", task });
    this.#add({ type: "job-started", time, job, worker: 0 });
    return this.#add({ type: "job-finished", time, job, error: null });
  }

  /** A task connects to a server, which takes it at once. */
  connects(connection: number, task: number, server = "10.0.0.2:80", handler: number | null = null): this {
    const time = this.#time;
    const client = `127.0.0.1:${49_151 + connection}`;
    this.#add({ type: "connection-opened", time, connection, task, client, server });
    this.#add({ type: "connection-accepted", time, connection, task: null });
    return handler === null ? this : this.#add({ type: "connection-handled", time, connection, task: handler });
  }

  /** A task asks for a connection, and nobody is there. */
  isRefused(connection: number, task: number, server = "10.0.0.2:80"): this {
    const time = this.#time;
    this.#add({ type: "connection-opened", time, connection, task, client: "", server });
    return this.#add({ type: "connection-refused", time, connection });
  }

  sends(connection: number, end: ConnectionEnd, text: string, task: number | null = null): this {
    const [time, bytes] = [this.#time, text.length];
    return this.#add({ type: "connection-sent", time, connection, end, task, bytes, text, arrives: time + 0.01 });
  }

  closesConnection(connection: number, end: ConnectionEnd): this {
    return this.#add({ type: "connection-closed", time: this.#time, connection, end });
  }

  /** An end is told that the other has gone. */
  isReset(connection: number, end: ConnectionEnd): this {
    return this.#add({ type: "connection-reset", time: this.#time, connection, end });
  }

  neverAwaits(coroutine: string, line = 4, fn = "main"): this {
    const message = `coroutine '${coroutine}' was never awaited`;
    const made = place(line, fn);
    return this.#add({ type: "warned", time: this.#time, category: "never-awaited", message, place: made, task: null });
  }

  record(outcome: Outcome = { kind: "finished" }): RunRecord {
    return this.#builder.end(outcome);
  }

  #add(event: RunEvent): this {
    this.#builder.add(event);
    return this;
  }
}
