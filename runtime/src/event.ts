import { waitingCode } from "./code.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { Deque } from "./deque.ts";
import type { Future } from "./future.ts";
import { LoopBound } from "./loop-bound.ts";
import { describeObject } from "./repr.ts";

const WAIT = waitingCode("Event.wait");

/** A flag that tasks can wait for. Python's `asyncio.Event`. */
export class Event {
  readonly #bound = new LoopBound(this);
  readonly #waiters = new Deque<Future<true>>();
  #value = false;

  /** Whether the flag is set. */
  isSet(): boolean {
    return this.#value;
  }

  /** Sets the flag: wakes all waiting tasks, and no task has to wait until `clear()`. */
  set(): void {
    if (this.#value) return;
    this.#value = true;
    for (const waiter of this.#waiters) if (!waiter.done()) waiter.setResult(true);
  }

  /** Clears the flag: tasks that call `wait()` have to wait again. */
  clear(): void {
    this.#value = false;
  }

  /** Waits until the flag is set. */
  wait(): Coroutine<true> {
    return new Coroutine(this.#wait(), WAIT);
  }

  toString(): string {
    return describeObject(this, this.#value ? "set" : "unset", this.#waiters.length);
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  *#wait(): Body<true> {
    if (this.#value) return true;
    const waiter = this.#bound.loop().createFuture<true>();
    this.#waiters.push(waiter);
    try {
      yield waiter;
      return true;
    } finally {
      this.#waiters.remove(waiter);
    }
  }
}
