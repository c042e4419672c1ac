import type { AsyncContextManager } from "./async-with.ts";
import { CancelledError } from "./cancelled-error.ts";
import { NANOSECONDS } from "./clock.ts";
import { codeNamed } from "./code.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { RuntimeError, TimeoutError } from "./errors.ts";
import type { Handle } from "./handle.ts";
import { checkNumber } from "./options.ts";
import { repr } from "./repr.ts";
import { getRunningLoop } from "./running-loop.ts";
import { currentTask, type Task } from "./task.ts";

const ENTER = codeNamed("Timeout.aenter");
const EXIT = codeNamed("Timeout.aexit");

/** A block of code that is cancelled when it takes too long; made by `timeout()` and `timeoutAt()`. Python's `asyncio.Timeout`. */
export class Timeout implements AsyncContextManager<Timeout> {
  #state: "created" | "active" | "expiring" | "expired" | "finished" = "created";
  #when: number | null;
  #handle: Handle | null = null;
  #task: Task | null = null;
  #cancelling = 0;

  /** @param when in seconds of loop time; null: never */
  constructor(when: number | null) {
    if (when !== null) checkNumber("Timeout()", "its deadline", when);
    this.#when = when;
  }

  /** The deadline in seconds of loop time; null when there is none. */
  when(): number | null {
    return this.#when;
  }

  /**
   * Moves the deadline.
   * @param when in seconds of loop time; null: never
   * @throws RuntimeError unless the block is being run
   */
  reschedule(when: number | null): void {
    if (this.#state === "created") throw new RuntimeError("Timeout has not been entered");
    if (this.#state !== "active") throw new RuntimeError(`Cannot change state of ${this.#state} Timeout`);
    this.#when = when;
    this.#handle?.cancel();
    this.#handle = null;
    if (when === null) return;
    const loop = getRunningLoop();
    const expire = (): void => this.#expire();
    this.#handle = when * NANOSECONDS <= loop._clock.now() ? loop.callSoon(expire) : loop.callAt(when, expire);
  }

  /** Whether the deadline came before the block's end. */
  expired(): boolean {
    return this.#state === "expiring" || this.#state === "expired";
  }

  /**
   * Begins the block: from now on the deadline can end it.
   * @throws RuntimeError when it was entered before, or outside of a task
   */
  aenter(): Coroutine<this> {
    return new Coroutine(this.#enter(), ENTER);
  }

  /**
   * Ends the block: the deadline no longer has an effect.
   * @throws TimeoutError when the deadline ended the block
   */
  aexit(error: unknown): Coroutine<void> {
    return new Coroutine(this.#exit(error), EXIT);
  }

  toString(): string {
    if (this.#state !== "active") return `<Timeout [${this.#state}]>`;
    return `<Timeout [active] when=${repr(this.#when && Number(this.#when.toFixed(3)))}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  *#enter(): Body<this> {
    if (this.#state !== "created") throw new RuntimeError("Timeout has already been entered");
    const task = currentTask();
    if (task === null) throw new RuntimeError("Timeout should be used inside a task");
    this.#state = "active";
    this.#task = task;
    this.#cancelling = task.cancelling();
    this.reschedule(this.#when);
    return this;
  }

  *#exit(error: unknown): Body<void> {
    this.#handle?.cancel();
    this.#handle = null;
    if (this.#state === "active") this.#state = "finished";
    if (this.#state !== "expiring") return;
    this.#state = "expired";
    if (this.#task!.uncancel() <= this.#cancelling && error instanceof CancelledError) {
      throw new TimeoutError(undefined, { cause: error });
    }
  }

  #expire(): void {
    this.#task!.cancel();
    this.#state = "expiring";
    this.#handle = null;
  }
}

/**
 * Cancels the block after `delay` seconds, and turns the cancellation into a TimeoutError. Python's `asyncio.timeout`.
 *
 * @example
 * yield* asyncWith(timeout(5), function* () {
 *   yield* download();
 * });
 *
 * @param delay in seconds; null: never
 * @throws TypeError for anything else; RuntimeError outside of a running loop
 */
export function timeout(delay: number | null): Timeout {
  if (delay !== null) checkNumber("timeout()", "its delay", delay);
  const loop = getRunningLoop();
  return new Timeout(delay === null ? null : loop._clock.now() / NANOSECONDS + delay);
}

/** As {@link timeout}, with a deadline in seconds of loop time. Python's `asyncio.timeout_at`. */
export function timeoutAt(when: number | null): Timeout {
  return new Timeout(when);
}
