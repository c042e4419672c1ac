import type { AsyncContextManager } from "./async-with.ts";
import { CancelledError } from "./cancelled-error.ts";
import { waitingCode } from "./code.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { Deque } from "./deque.ts";
import { RuntimeError } from "./errors.ts";
import type { Future } from "./future.ts";
import { Lock } from "./lock.ts";
import { LoopBound } from "./loop-bound.ts";
import { describeObject, repr } from "./repr.ts";

const ACQUIRE = waitingCode("Lock.acquire", "Condition.acquire()");
const ENTER = waitingCode("Condition.aenter", "Condition.acquire()");
const WAIT = waitingCode("Condition.wait");
const WAIT_FOR = waitingCode("Condition.waitFor");

/** Lets tasks wait, under a lock, until another task says that something has changed. Python's `asyncio.Condition`. */
export class Condition implements AsyncContextManager<void> {
  readonly #bound = new LoopBound(this);
  readonly #lock: Lock;
  readonly #waiters = new Deque<Future<boolean>>();

  /**
   * @param lock to share with other conditions; null: one of its own
   * @throws TypeError for anything else
   */
  constructor(lock: Lock | null = null) {
    if (lock !== null && !(lock instanceof Lock))
      throw new TypeError(`Condition() takes a Lock, and got ${repr(lock)}`);
    this.#lock = lock ?? new Lock();
  }

  /** Whether the lock is held, by any task. */
  locked(): boolean {
    return this.#lock.locked();
  }

  /** Waits for the lock. */
  acquire(): Coroutine<true> {
    return new Coroutine(this.#lock._acquire(), ACQUIRE);
  }

  /**
   * Releases the lock.
   * @throws RuntimeError when the lock is not held
   */
  release(): void {
    this.#lock.release();
  }

  /**
   * Releases the lock, waits to be notified, and takes the lock again.
   * @throws RuntimeError when the lock is not held
   */
  wait(): Coroutine<true> {
    return new Coroutine(this.#wait(), WAIT);
  }

  /** Waits until `predicate()` is true; returns its value. */
  waitFor<T>(predicate: () => T): Coroutine<T> {
    return new Coroutine(this.#waitFor(predicate), WAIT_FOR);
  }

  /**
   * Wakes `count` of the tasks that wait; each continues when it gets the lock.
   * @throws RuntimeError when the lock is not held
   */
  notify(count = 1): void {
    if (!this.locked()) throw new RuntimeError("cannot notify on un-acquired lock");
    this.#notify(count);
  }

  /** Wakes all tasks that wait; see {@link Condition.notify}. */
  notifyAll(): void {
    this.notify(this.#waiters.length);
  }

  aenter(): Coroutine<void> {
    return new Coroutine(this.#lock._enter(), ENTER);
  }

  aexit(): Coroutine<void> {
    return this.#lock.aexit();
  }

  toString(): string {
    return describeObject(this, this.locked() ? "locked" : "unlocked", this.#waiters.length);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  *#wait(): Body<true> {
    if (!this.locked()) throw new RuntimeError("cannot wait on un-acquired lock");
    const waiter = this.#bound.loop().createFuture<boolean>();
    this.release();
    try {
      try {
        this.#waiters.push(waiter);
        try {
          yield waiter;
          return true;
        } finally {
          this.#waiters.remove(waiter);
        }
      } finally {
        yield* this.#acquireAgain();
      }
    } catch (error) {
      // This task may have been notified and can't make use of it: another one shall.
      this.#notify(1);
      throw error;
    }
  }

  /** The lock is taken again even if the wait is cancelled, however often. */
  *#acquireAgain(): Body<void> {
    let cancellation: CancelledError | null = null;
    for (;;) {
      try {
        yield this.acquire();
        break;
      } catch (error) {
        if (!(error instanceof CancelledError)) throw error;
        cancellation = error;
      }
    }
    if (cancellation !== null) throw cancellation;
  }

  *#waitFor<T>(predicate: () => T): Body<T> {
    let result = predicate();
    while (!result) {
      yield this.wait();
      result = predicate();
    }
    return result;
  }

  #notify(count: number): void {
    for (const waiter of this.#waiters) {
      if (count <= 0) break;
      if (waiter.done()) continue;
      count--;
      waiter.setResult(false);
    }
  }
}
