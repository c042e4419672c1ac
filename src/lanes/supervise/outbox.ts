import type { Limit, Outcome, Printed, RunEvent } from "../../record/record.ts";
import { announcedSilence, endOf } from "../../record/blocking.ts";
import { cut } from "./cut.ts";
import type { FromWorker, Limits, Skipped } from "./protocol.ts";
import { Recording } from "./recording.ts";

/** So many events or lines that are not recorded are told of together. */
const TOLD_TOGETHER = 1_000;

const { max } = Math;

/**
 * What a program reports, on its way out of the Worker. Events travel in batches, but nothing is kept back when the
 * program gets the thread, which it may never give back: each step of a task begins with an empty outbox, and what is
 * printed leaves at once.
 */
export class Outbox {
  readonly #post: (message: FromWorker) => void;
  readonly #limits: Limits;
  readonly #recording: Recording;
  // The program may replace the global one.
  readonly #setTimeout = globalThis.setTimeout.bind(globalThis);
  #waiting = ownList();
  /** How much was unrecorded when it was told last. */
  #told = { events: 0, lines: 0 };
  #time = 0;
  #scheduled = false;
  #ended = false;

  constructor(post: (message: FromWorker) => void, limits: Limits) {
    this.#post = post;
    this.#limits = limits;
    this.#recording = new Recording(limits);
  }

  /** Does not return when the event is one too many: the thread is held until the Worker is terminated. */
  add(event: RunEvent): void {
    if (this.#ended) return;
    const recorded = this.#recording.take(event);
    if (recorded) this.#waiting[this.#waiting.length] = recorded;
    if (recorded !== event) this.#leaveOut(endOf(event), announcedSilence(event));
    this.#endIfExceeded();
    if (recorded && HANDS_OVER_THE_THREAD.has(event.type)) this.flush();
    else this.#flushSoon();
  }

  /** Events of the loop of which only these numbers are known. */
  skip({ events, time, silence }: Omit<Skipped, "lines">): void {
    if (this.#ended) return;
    this.#recording.skip({ events, lines: 0 });
    this.#endIfExceeded();
    this.#time = max(this.#time, time);
    this.flush(silence);
  }

  /** A line that will be added when its time has come, if the program lives to see it. */
  plan(line: Printed): void {
    if (this.#ended) return;
    this.flush();
    const recorded = this.#recording.plan(line);
    this.#endIfExceeded();
    if (recorded) this.#post({ type: "planned", line: recorded });
  }

  /**
   * The last message. What is added later is dropped.
   * @param isAsNew whether the Worker can run another program
   */
  end(outcome: Outcome, isAsNew = false): void {
    if (this.#ended) return;
    this.flush();
    this.#ended = true;
    this.#post({ type: "ended", outcome, isAsNew });
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

  #leaveOut(time: number, silence: number): void {
    this.#time = max(this.#time, time);
    const { events, lines } = this.#recording.unrecorded;
    const untold = events + lines - this.#told.events - this.#told.lines;
    if (untold >= TOLD_TOGETHER || silence > 0) this.flush(silence);
  }

  #endIfExceeded(): void {
    const { exceeded } = this.#recording;
    if (exceeded) this.cut(exceeded);
  }

  /**
   * Sends what waits: to be called before the thread is held.
   * @param silence how long, in seconds, it is going to be, where no event tells it
   */
  flush(silence = 0): void {
    if (this.#waiting.length > 0) {
      const events = this.#waiting;
      this.#waiting = ownList();
      this.#post({ type: "events", events });
    }
    const { events, lines } = this.#recording.unrecorded;
    const { events: eventsBefore, lines: linesBefore } = this.#told;
    if (events === eventsBefore && lines === linesBefore) return;
    this.#told = { events, lines };
    const skipped = { events: events - eventsBefore, lines: lines - linesBefore, time: this.#time, silence };
    this.#post({ type: "skipped", skipped });
  }
}

const { setPrototypeOf } = Object;

/** An array in which nothing is the program's own, whatever that does to the methods of all arrays. */
function ownList(): RunEvent[] {
  return setPrototypeOf([], null) as RunEvent[];
}

/** After these the program's own code runs, or the thread is blocked. */
const HANDS_OVER_THE_THREAD: ReadonlySet<RunEvent["type"]> = new Set([
  "printed",
  "task-started",
  "task-resumed",
  "blocking",
  "job-started",
]);
