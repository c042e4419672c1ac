import type { AsyncContextManager } from "./async-with.ts";
import { CancelledError } from "./cancelled-error.ts";
import { codeNamed, waitingCode } from "./code.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { Deque } from "./deque.ts";
import { RuntimeError } from "./errors.ts";
import type { Future } from "./future.ts";
import { LoopBound } from "./loop-bound.ts";
import { describeObject } from "./repr.ts";

const ACQUIRE = waitingCode("Lock.acquire");
const ENTER = waitingCode("Lock.aenter", "Lock.acquire()");
const EXIT = codeNamed("Lock.aexit");

/** Lets one task at a time into a section of code; the others wait in line. Python's `asyncio.Lock`. */
export class Lock implements AsyncContextManager<void> {
  readonly #bound = new LoopBound(this);
  readonly #waiters = new Deque<Future<true>>();
  #locked = false;

  /** Whether some task holds it. */
  locked(): boolean {
    return this.#locked;
  }

  /** Waits until it is unlocked, then locks it. */
  acquire(): Coroutine<true> {
    return new Coroutine(this._acquire(), ACQUIRE);
  }

  /**
   * Unlocks it, and wakes the first in line.
   * @throws RuntimeError when it is not locked
   */
  release(): void {
    if (!this.#locked) throw new RuntimeError("Lock is not acquired.");
    this.#locked = false;
    this.#wakeFirst();
  }

  aenter(): Coroutine<void> {
    return new Coroutine(this._enter(), ENTER);
  }

  aexit(): Coroutine<void> {
    return new Coroutine(this.#exit(), EXIT);
  }

  toString(): string {
    return describeObject(this, this.#locked ? "locked" : "unlocked", this.#waiters.length);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** @internal Conditions enter and acquire it under names of their own. */
  *_enter(): Body<void> {
    yield* this._acquire();
  }

  *#exit(): Body<void> {
    this.release();
  }

  /** @internal */
  *_acquire(): Body<true> {
    // Whoever comes later waits in line, even if it happens to be unlocked for a moment.
    if (!this.#locked && [...this.#waiters].every((waiter) => waiter.cancelled())) {
      this.#locked = true;
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
      // Woken and cancelled at once: the next in line must not wait for ever.
      if (error instanceof CancelledError && !this.#locked) this.#wakeFirst();
      throw error;
    }
    this.#locked = true;
    return true;
  }

  #wakeFirst(): void {
    const first = this.#waiters.peek();
    if (first !== undefined && !first.done()) first.setResult(true);
  }
}
