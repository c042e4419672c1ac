import { addressOf } from "./address.ts";
import { waitingCode } from "./code.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { Deque } from "./deque.ts";
import { QueueEmpty, QueueFull, QueueShutDown, ValueError } from "./errors.ts";
import { Event } from "./event.ts";
import type { Future } from "./future.ts";
import { LoopBound } from "./loop-bound.ts";
import { PriorityHeap } from "./priority-heap.ts";
import { repr } from "./repr.ts";
import { checkNumber, checkOptions } from "./options.ts";

const PUT = waitingCode("Queue.put");
const GET = waitingCode("Queue.get");
const JOIN = waitingCode("Queue.join");

/** Where a queue keeps its items. */
interface Store<T> extends Iterable<T> {
  readonly length: number;
  push(item: T): unknown;
  take(): T;
}

class FifoStore<T> extends Deque<T> implements Store<T> {
  take(): T {
    return this.shift() as T;
  }
}

class LifoStore<T> extends Deque<T> implements Store<T> {
  take(): T {
    return this.pop() as T;
  }
}

/** Hands items from tasks to tasks, first in first out. Python's `asyncio.Queue`. */
export class Queue<T> {
  /** How many items it holds at most; 0 or less: any number. */
  readonly maxsize: number;
  readonly #bound = new LoopBound(this);
  readonly #store: Store<T>;
  readonly #getters = new Deque<Future<void>>();
  readonly #putters = new Deque<Future<void>>();
  readonly #finished = new Event();
  #unfinished = 0;
  #isShutDown = false;

  /**
   * @param maxsize how many items it holds at most; 0 or less: any number
   * @throws TypeError for anything but a number
   */
  constructor(maxsize = 0) {
    checkNumber("Queue()", "its maxsize", maxsize);
    this.maxsize = maxsize;
    this.#store = this._makeStore();
    this.#finished.set();
  }

  /** The number of items in it. */
  qsize(): number {
    return this.#store.length;
  }

  /** Whether nothing is in it. */
  empty(): boolean {
    return this.#store.length === 0;
  }

  /** Whether it holds as many items as it may. */
  full(): boolean {
    return this.maxsize > 0 && this.qsize() >= this.maxsize;
  }

  /**
   * Puts an item in; waits for room while the queue is full.
   * @throws QueueShutDown after `shutdown()`
   */
  put(item: T): Coroutine<void> {
    return new Coroutine(this.#put(item), PUT);
  }

  /**
   * Puts an item in without waiting.
   * @throws QueueFull when there is no room; QueueShutDown after `shutdown()`
   */
  putNowait(item: T): void {
    if (this.#isShutDown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this.#store.push(item);
    this.#unfinished++;
    this.#finished.clear();
    wakeNext(this.#getters);
  }

  /**
   * Takes the next item out; waits for one while the queue is empty.
   * @throws QueueShutDown after `shutdown()`, when nothing is left
   */
  get(): Coroutine<T> {
    return new Coroutine(this.#get(), GET);
  }

  /**
   * Takes the next item out without waiting.
   * @throws QueueEmpty when there is nothing; QueueShutDown after `shutdown()`
   */
  getNowait(): T {
    if (this.empty()) throw this.#isShutDown ? new QueueShutDown() : new QueueEmpty();
    const item = this.#store.take();
    wakeNext(this.#putters);
    return item;
  }

  /**
   * Says that an item taken out has been dealt with: `join()` waits for that.
   * @throws ValueError when it is called more often than items were put in
   */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError("task_done() called too many times");
    if (--this.#unfinished === 0) this.#finished.set();
  }

  /** Waits until `taskDone()` was called for every item that was put in. */
  join(): Coroutine<void> {
    return new Coroutine(this.#join(), JOIN);
  }

  /**
   * Ends the queue: nothing more can be put in, and what is left can still be taken out.
   * @param options `immediate`: what is left is dropped, and counts as dealt with
   */
  shutdown(options: { immediate?: boolean } = {}): void {
    checkOptions("shutdown()", options, ["immediate"]);
    this.#isShutDown = true;
    if (options.immediate) {
      while (!this.empty()) {
        this.#store.take();
        if (this.#unfinished > 0) this.#unfinished--;
      }
      if (this.#unfinished === 0) this.#finished.set();
    }
    wakeAll(this.#getters);
    wakeAll(this.#putters);
  }

  toString(): string {
    const info = [`maxsize=${this.maxsize}`];
    if (!this.empty()) info.push(`_queue=${repr([...this.#store])}`);
    if (this.#getters.length > 0) info.push(`_getters[${this.#getters.length}]`);
    if (this.#putters.length > 0) info.push(`_putters[${this.#putters.length}]`);
    if (this.#unfinished > 0) info.push(`tasks=${this.#unfinished}`);
    if (this.#isShutDown) info.push("shutdown");
    return `<${this.constructor.name} at ${addressOf(this)} ${info.join(" ")}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** @internal */
  protected _makeStore(): Store<T> {
    return new FifoStore<T>();
  }

  // Both wait in their own bodies: in a generator that they share, an item there and back took 1.2 times as long.

  *#put(item: T): Body<void> {
    while (this.full()) {
      if (this.#isShutDown) throw new QueueShutDown();
      const waiter = this.#joinLine(this.#putters);
      try {
        yield waiter;
      } catch (error) {
        leaveLine(this.#putters, waiter, this.full());
        throw error;
      }
    }
    this.putNowait(item);
  }

  *#get(): Body<T> {
    while (this.empty()) {
      if (this.#isShutDown) throw new QueueShutDown();
      const waiter = this.#joinLine(this.#getters);
      try {
        yield waiter;
      } catch (error) {
        leaveLine(this.#getters, waiter, this.empty());
        throw error;
      }
    }
    return this.getNowait();
  }

  #joinLine(line: Deque<Future<void>>): Future<void> {
    const waiter = this.#bound.loop().createFuture<void>();
    line.push(waiter);
    return waiter;
  }

  *#join(): Body<void> {
    if (this.#unfinished > 0) yield this.#finished.wait();
  }
}

/** A queue whose newest item comes out first. Python's `asyncio.LifoQueue`. */
export class LifoQueue<T> extends Queue<T> {
  protected override _makeStore(): Store<T> {
    return new LifoStore<T>();
  }
}

/**
 * A queue whose smallest item comes out first. Arrays are compared item by item, everything else with `<`. Python's
 * `asyncio.PriorityQueue`.
 */
export class PriorityQueue<T> extends Queue<T> {
  protected override _makeStore(): Store<T> {
    return new PriorityHeap<T>();
  }
}

/** Who was woken and can't go on, because it was cancelled at once, wakes the next. */
function leaveLine(line: Deque<Future<void>>, waiter: Future<void>, mustWait: boolean): void {
  waiter.cancel();
  line.remove(waiter);
  if (!mustWait && !waiter.cancelled()) wakeNext(line);
}

function wakeNext(line: Deque<Future<void>>): void {
  for (let waiter = line.shift(); waiter !== undefined; waiter = line.shift()) {
    if (waiter.done()) continue;
    waiter.setResult();
    return;
  }
}

function wakeAll(line: Deque<Future<void>>): void {
  for (let waiter = line.shift(); waiter !== undefined; waiter = line.shift()) {
    if (!waiter.done()) waiter.setResult();
  }
}
