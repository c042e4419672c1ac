import { asyncWith, type AsyncContextManager } from "./async-with.ts";
import { waitingCode } from "./code.ts";
import { Condition } from "./condition.ts";
import { coroutine, Coroutine, type Body } from "./coroutine.ts";
import { BrokenBarrierError, ValueError } from "./errors.ts";
import { addressOf } from "./address.ts";
import { checkNumber } from "./options.ts";

const WAIT = waitingCode("Barrier.wait");
const RESET = waitingCode("Barrier.reset");
const ABORT = waitingCode("Barrier.abort");

/** Lets tasks continue once a number of them have arrived. Python's `asyncio.Barrier`. */
export class Barrier implements AsyncContextManager<number> {
  readonly #condition = new Condition();
  readonly #parties: number;
  #state: "filling" | "draining" | "resetting" | "broken" = "filling";
  #count = 0;

  /**
   * @param parties how many have to arrive
   * @throws ValueError for less than 1, TypeError for anything but a number
   */
  constructor(parties: number) {
    checkNumber("Barrier()", "its parties", parties);
    if (parties < 1) throw new ValueError("parties must be >= 1");
    this.#parties = parties;
  }

  /** How many have to arrive. */
  get parties(): number {
    return this.#parties;
  }

  /** How many wait at it. */
  get nWaiting(): number {
    return this.#state === "filling" ? this.#count : 0;
  }

  /** Whether it was aborted. */
  get broken(): boolean {
    return this.#state === "broken";
  }

  /**
   * Waits until all have arrived; returns a different number, from 0, to each.
   * @throws BrokenBarrierError when it is broken, or reset meanwhile
   */
  wait(): Coroutine<number> {
    return new Coroutine(
      asyncWithBody(this.#condition, () => this.#wait()),
      WAIT,
    );
  }

  /** Empties it; tasks that wait get a BrokenBarrierError. */
  reset(): Coroutine<void> {
    return new Coroutine(
      asyncWithBody(this.#condition, () => this.#reset()),
      RESET,
    );
  }

  /** Breaks it for good: tasks that wait, and all that come later, get a BrokenBarrierError. */
  abort(): Coroutine<void> {
    return new Coroutine(
      asyncWithBody(this.#condition, () => this.#abort()),
      ABORT,
    );
  }

  /** As {@link Barrier.wait}. */
  aenter(): Coroutine<number> {
    return this.wait();
  }

  aexit(): Coroutine<void> {
    return leave();
  }

  toString(): string {
    const waiters = this.broken ? "" : `, waiters:${this.nWaiting}/${this.parties}`;
    return `<Barrier object at ${addressOf(this)} [${this.#state}${waiters}]>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  *#wait(): Body<number> {
    yield* this.#block();
    try {
      const index = this.#count++;
      if (this.#count === this.#parties) this.#release();
      else yield* this.#waitForOthers();
      return index;
    } finally {
      this.#count--;
      this.#exit();
    }
  }

  /** While the last ones leave, or are sent away, newcomers wait outside. */
  *#block(): Body<void> {
    yield this.#condition.waitFor(() => this.#state !== "draining" && this.#state !== "resetting");
    if (this.broken) throw new BrokenBarrierError("Barrier aborted");
  }

  #release(): void {
    this.#state = "draining";
    this.#condition.notifyAll();
  }

  *#waitForOthers(): Body<void> {
    yield this.#condition.waitFor(() => this.#state !== "filling");
    if (this.broken || this.#state === "resetting") throw new BrokenBarrierError("Abort or reset of barrier");
  }

  #exit(): void {
    if (this.#count > 0) return;
    if (this.#state === "resetting" || this.#state === "draining") this.#state = "filling";
    this.#condition.notifyAll();
  }

  *#reset(): Body<void> {
    this.#state = this.#count > 0 ? "resetting" : "filling";
    this.#condition.notifyAll();
  }

  *#abort(): Body<void> {
    this.#state = "broken";
    this.#condition.notifyAll();
  }
}

function* asyncWithBody<T>(condition: Condition, body: () => Body<T>): Body<T> {
  return yield* asyncWith(condition, body);
}

const leave = coroutine(function* aexit() {});
