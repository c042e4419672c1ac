import type { AsyncContextManager } from "./async-with.ts";
import { CancelledError } from "./cancelled-error.ts";
import { codeNamed, waitingCode } from "./code.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { Deque } from "./deque.ts";
import { ValueError } from "./errors.ts";
import type { Future } from "./future.ts";
import { LoopBound } from "./loop-bound.ts";
import { checkNumber } from "./options.ts";
import { describeObject } from "./repr.ts";

const ACQUIRE = waitingCode("Semaphore.acquire");
const ENTER = waitingCode("Semaphore.aenter", "Semaphore.acquire()");
const EXIT = codeNamed("Semaphore.aexit");

/** Lets a number of tasks at a time into a section of code; the others wait in line. Python's `asyncio.Semaphore`. */
export class Semaphore implements AsyncContextManager<void> {
  readonly #bound = new LoopBound(this);
  readonly #waiters = new Deque<Future<true>>();
  #value: number;

  /**
   * @param value how many may be in at once
   * @throws ValueError for a negative number, TypeError for anything but a number
   */
  constructor(value = 1) {
    checkNumber("Semaphore()", "its value", value);
    if (value < 0) throw new ValueError("Semaphore initial value must be >= 0");
    this.#value = value;
  }

  /** Whether `acquire()` would have to wait. */
  locked(): boolean {
    return this.#value === 0 || [...this.#waiters].some((waiter) => !waiter.cancelled());
  }

  /** Waits for a place and takes it. */
  acquire(): Coroutine<true> {
    return new Coroutine(this.#acquire(), ACQUIRE);
  }

  /** Frees a place, and wakes the first task in line. */
  release(): void {
    this.#value++;
    this.#wakeNext();
  }

  aenter(): Coroutine<void> {
    return new Coroutine(this.#enter(), ENTER);
  }

  aexit(): Coroutine<void> {
    return new Coroutine(this.#exit(), EXIT);
  }

  toString(): string {
    const state = this.locked() ? "locked" : `unlocked, value:${this.#value}`;
    return describeObject(this, state, this.#waiters.length);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** @internal The number of free places. */
  protected get _value(): number {
    return this.#value;
  }

  *#enter(): Body<void> {
    yield* this.#acquire();
  }

  *#exit(): Body<void> {
    this.release();
  }

  *#acquire(): Body<true> {
    if (!this.locked()) {
      this.#value--;
      return true;
    }
    const waiter = this.#bound.loop().createFuture<true>();
    this.#waiters.push(waiter);
    try {
      try {
        yield waiter;
      } finally {
        this.#waiters.remove(waiter);
      }
    } catch (error) {
      // The place was already given to this task, which can't take it.
      if (error instanceof CancelledError && waiter.done() && !waiter.cancelled()) this.#value++;
      throw error;
    } finally {
      // Whoever came meanwhile had to wait in line, even with places free.
      while (this.#value > 0 && this.#wakeNext());
    }
    return true;
  }

  /** Lets the first task in line have a place; false when no task waits. */
  #wakeNext(): boolean {
    for (const waiter of this.#waiters) {
      if (waiter.done()) continue;
      this.#value--;
      waiter.setResult(true);
      return true;
    }
    return false;
  }
}

/** A semaphore that can't be released more often than it was acquired. Python's `asyncio.BoundedSemaphore`. */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  /**
   * @param value how many may be in at once
   * @throws ValueError for a negative number, TypeError for anything but a number
   */
  constructor(value = 1) {
    super(value);
    this.#bound = value;
  }

  /**
   * Frees a place, and wakes the first task in line.
   * @throws ValueError when every place is free already
   */
  override release(): void {
    if (this._value >= this.#bound) throw new ValueError("BoundedSemaphore released too many times");
    super.release();
  }
}
