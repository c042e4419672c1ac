import type { Limit, Outcome, Printed, RunEvent } from "../../record/record.ts";
import { cut } from "./cut.ts";
import { LINE_LENGTH, type FromWorker, type Limits } from "./protocol.ts";

/**
 * What a program reports, on its way out of the Worker. Events travel in batches, but nothing is kept back when the
 * program gets the thread, which it may never give back: each step of a task begins with an empty outbox, and what is
 * printed leaves at once.
 */
export class Outbox {
  readonly #post: (message: FromWorker) => void;
  readonly #limits: Limits;
  // The program may replace the global one.
  readonly #setTimeout = globalThis.setTimeout.bind(globalThis);
  #waiting = ownList();
  #scheduled = false;
  #ended = false;
  #events = 0;
  #lines = 0;
  #planned = 0;

  constructor(post: (message: FromWorker) => void, limits: Limits) {
    this.#post = post;
    this.#limits = limits;
  }

  /** Does not return when the event is one too many: the thread is held until the Worker is terminated. */
  add(event: RunEvent): void {
    if (this.#ended) return;
    if (event.type === "printed") {
      this.#lines += linesOf(event);
      if (this.#lines > this.#limits.output) this.cut("output");
    }
    this.#planned = 0;
    if (++this.#events > this.#limits.events) this.cut("events");
    this.#waiting[this.#waiting.length] = event;
    if (HANDS_OVER_THE_THREAD.has(event.type)) this.flush();
    else this.#flushSoon();
  }

  /** A line that will be added when its time has come, if the program lives to see it. */
  plan(line: Printed): void {
    if (this.#ended) return;
    this.flush();
    this.#planned += linesOf(line);
    if (this.#lines + this.#planned > this.#limits.output) this.cut("output");
    this.#post({ type: "planned", line });
  }

  /** The last message. What is added later is dropped. */
  end(outcome: Outcome): void {
    if (this.#ended) return;
    this.flush();
    this.#ended = true;
    this.#post({ type: "ended", outcome });
  }

  /** The program has used up a limit: the last message. The thread is held until the Worker is terminated. */
  cut(limit: Limit): never {
    this.end(cut(limit, this.#limits));
    // An exception could be caught by the very loop that has to end.
    for (;;)
      Atomics.wait(new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer), 0, 0);
  }

  #flushSoon(): void {
    if (this.#scheduled) return;
    this.#scheduled = true;
    this.#setTimeout(() => {
      this.#scheduled = false;
      this.flush();
    });
  }

  /** Sends what waits: to be called before the thread is held. */
  flush(): void {
    if (this.#waiting.length === 0) return;
    const events = this.#waiting;
    this.#waiting = ownList();
    this.#post({ type: "events", events });
  }
}

const { setPrototypeOf } = Object;

/** An array in which nothing is the program's own, whatever that does to the methods of all arrays. */
function ownList(): RunEvent[] {
  return setPrototypeOf([], null) as RunEvent[];
}

function linesOf({ text }: Printed): number {
  return Math.max(1, Math.ceil(text.length / LINE_LENGTH));
}

/** After these the program's own code runs, or the thread is blocked. */
const HANDS_OVER_THE_THREAD: ReadonlySet<RunEvent["type"]> = new Set([
  "printed",
  "task-started",
  "task-resumed",
  "blocking",
  "job-started",
]);
