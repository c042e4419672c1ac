import type { CompiledProgram } from "../../record/program.ts";
import { announcedSilence, endOf } from "../../record/blocking.ts";
import {
  RecordBuilder,
  type Outcome,
  type Printed,
  type RunEvent,
  type RunRecord,
  type RunSoFar,
} from "../../record/index.ts";
import { EventOrder } from "../../record/event-order.ts";
import { MalformedError } from "../../record/malformed.ts";
import { readEvent, readOutcome } from "../../record/schema.ts";
import { cut } from "./cut.ts";
import { DEFAULT_LIMITS, type ClockName, type Limits, type Skipped, type WorkerLike } from "./protocol.ts";
import { readMessage, type Message } from "./read-message.ts";
import { Recording } from "./recording.ts";

export interface RunOptions {
  clock: ClockName;
  /** When Ctrl-C is pressed, in seconds of the program's time. Without, it never is. */
  interruptAt?: number | null;
  /** What is typed into the program, line by line as it asks. Without, it can't ask. */
  input?: string | null;
  /** Instead of {@link DEFAULT_LIMITS}. */
  limits?: Partial<Limits>;
  /** Gets the record so far: at once when something happens, then every {@link UPDATE_INTERVAL} while more does. */
  onUpdate?: (record: RunSoFar) => void;
}

export interface Run {
  /** Resolves for every program, however it ends. Rejects with an Error when the Worker itself can't run. */
  record: Promise<RunRecord>;
  /** Ends the program at once, with the outcome `stopped`. Without effect when it has ended. */
  stop(): void;
}

/** Milliseconds between two calls of `onUpdate`. */
export const UPDATE_INTERVAL = 50;

const NO_RUN_CONTAINS = "The program sent something that a run can't contain";

/** Characters of what a Worker says when it fails. */
const LONGEST_MESSAGE = 1_000;

/** Milliseconds between two pings. */
const PING_INTERVAL = 250;

/**
 * Runs a program in a Worker that has run none or is as new, keeps it within its limits, and ends with the Worker then.
 * The page and Node share it; the Worker may be a proxy of one.
 */
export function supervise(worker: WorkerLike, program: CompiledProgram, options: RunOptions): Run {
  const { clock, interruptAt = null, input = null, onUpdate } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const builder = new RecordBuilder({ entry: program.entry, clock });
  let resolve!: (record: RunRecord) => void;
  let reject!: (error: Error) => void;
  let ended = false;
  const order = new EventOrder(clock);
  const recording = new Recording(limits);
  let planned: Printed[] = [];
  const record = new Promise<RunRecord>((...settle) => ([resolve, reject] = settle));
  const watchdog = new Watchdog(limits, (limit) => end(cut(limit, limits)));
  const update = throttle(() => onUpdate?.(builder.snapshot()));
  const pings = setInterval(() => {
    worker.postMessage({ type: "ping" });
    watchdog.tick((PING_INTERVAL / 1000) * (worker.processorShare?.() ?? 1));
  }, PING_INTERVAL);

  worker.onmessage = ({ data }) => {
    try {
      receive(readMessage(data));
    } catch (error) {
      if (error instanceof MalformedError) end(cut("malformed", limits, `${NO_RUN_CONTAINS}: ${error.message}`));
      else fail(error as Error);
    }
  };
  worker.onerror = ({ message }) => {
    if (/memory/i.test(message)) return end(cut("memory", limits));
    fail(new Error(`The program's Worker failed: ${message.slice(0, LONGEST_MESSAGE)}`));
  };
  // Answered before the program starts: the time it takes to load the Worker is not the program's.
  worker.postMessage({ type: "ping" });
  worker.postMessage({ type: "run", program, clock, limits, interruptAt, input });
  return { record, stop: () => end({ kind: "stopped" }) };

  function receive(message: Message): void {
    watchdog.heard(0);
    switch (message.type) {
      case "pong":
        return;
      case "planned":
        return plan(readLine(message.line));
      case "skipped":
        return skip(message.skipped);
      case "ended":
        return end(readOutcome(message.outcome), message.isAsNew);
      case "events":
        planned = [];
        // What came before the one that is malformed, or is one too many, is recorded.
        for (const each of message.events) if (!ended) add(readEvent(each));
    }
  }

  function add(event: RunEvent): void {
    const recorded = recording.take(event);
    if (recorded) builder.add(order.check(recorded));
    if (recorded !== event) leaveOut(endOf(event));
    happened(announcedSilence(event));
  }

  function skip({ events, lines, time, silence }: Skipped): void {
    planned = [];
    recording.skip({ events, lines });
    leaveOut(time);
    happened(silence);
  }

  function leaveOut(time: number): void {
    const { unrecorded } = recording;
    if (unrecorded.events > 0) order.gap();
    builder.leaveOut(unrecorded, time);
  }

  function plan(line: Printed): void {
    const recorded = recording.plan(line);
    if (recorded) planned.push(recorded);
    endIfExceeded();
  }

  function happened(silence: number): void {
    if (clock === "real") watchdog.heard(silence);
    update.request();
    endIfExceeded();
  }

  /** A program that keeps to its own limits never comes to this. */
  function endIfExceeded(): void {
    const { exceeded } = recording;
    if (exceeded) end(cut(exceeded, limits));
  }

  function end(outcome: Outcome, isAsNew = false): void {
    if (ended) return;
    release(outcome, isAsNew);
    if (outcome.kind === "cut" || outcome.kind === "stopped") for (const line of planned) builder.add(line);
    resolve(builder.end(outcome));
  }

  function fail(error: Error): void {
    release();
    reject(error);
  }

  function release(outcome?: Outcome, isAsNew?: boolean): void {
    ended = true;
    clearInterval(pings);
    update.cancel();
    worker.onmessage = null;
    worker.onerror = null;
    worker.terminate(outcome, isAsNew);
  }
}

function readLine(value: unknown): Printed {
  const event = readEvent(value);
  if (event.type !== "printed") throw new MalformedError(`a line that is an event “${event.type}”`);
  return event;
}

/**
 * Counts the ticks in which nothing was heard of the Worker. It reads no clock: a page that was asleep for an hour has
 * missed its ticks as well.
 */
class Watchdog {
  readonly #limits: Limits;
  readonly #bite: (limit: "unresponsive" | "time") => void;
  #started = false;
  #silence = 0;
  #time = 0;

  constructor(limits: Limits, bite: (limit: "unresponsive" | "time") => void) {
    this.#limits = limits;
    this.#bite = bite;
  }

  /** @param announced seconds in which nothing will be heard */
  heard(announced: number): void {
    this.#started = true;
    this.#silence = -announced;
  }

  tick(seconds: number): void {
    if (!this.#started) return;
    this.#silence += seconds;
    this.#time += seconds;
    const { unresponsive, time } = this.#limits;
    if (this.#silence > unresponsive) this.#bite("unresponsive");
    else if (time !== null && this.#time > time) this.#bite("time");
  }
}

/** Calls back at the first request, and for those that come soon after it once. */
function throttle(callback: () => void): { request(): void; cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let requested = false;
  const call = () => {
    requested = false;
    timer = setTimeout(() => {
      timer = null;
      if (requested) call();
    }, UPDATE_INTERVAL);
    callback();
  };
  return {
    request() {
      if (timer === null) call();
      else requested = true;
    },
    cancel() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
