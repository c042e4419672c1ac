import type { AsyncIterableObject, AsyncIteratorObject } from "./async-iteration.ts";
import { isAwaitable, type Awaitable } from "./awaitable.ts";
import { waitingCode } from "./code.ts";
import { Coroutine, kindOf, type Body } from "./coroutine.ts";
import { ensureFuture } from "./ensure-future.ts";
import { StopAsyncIteration, TimeoutError } from "./errors.ts";
import type { Future } from "./future.ts";
import { named, type TimerHandle } from "./handle.ts";
import { Queue } from "./queue.ts";
import { getEventLoop } from "./running-loop.ts";
import { checkOptions } from "./options.ts";

const NEXT_RESULT = waitingCode("_AsCompletedIterator._wait_for_one", "asCompleted()");

/**
 * Yields one awaitable for each result, in the order in which they are done: a plain iteration yields coroutines that
 * return the results, an asynchronous one the futures. CPython's `_AsCompletedIterator`.
 */
class AsCompleted<T>
  implements IterableIterator<Coroutine<T>>, AsyncIterableObject<Future<T>>, AsyncIteratorObject<Future<T>>
{
  readonly #done = new Queue<Future<T> | null>();
  readonly #todo: Set<Future<T>>;
  readonly #timer: TimerHandle | null;
  #left: number;

  constructor(awaitables: Iterable<Awaitable<T>>, timeout: number | null) {
    const loop = getEventLoop();
    this.#todo = new Set([...new Set(awaitables)].map((each) => ensureFuture(each, { loop })));
    for (const future of this.#todo) future.addDoneCallback(this.#onDone);
    this.#timer = this.#todo.size > 0 && timeout !== null ? loop.callLater(timeout, () => this.#onTimeout()) : null;
    this.#left = this.#todo.size;
  }

  [Symbol.iterator](): this {
    return this;
  }

  /** A coroutine of the next result. */
  next(): IteratorResult<Coroutine<T>, undefined> {
    if (this.#left === 0) return { done: true, value: undefined };
    this.#left--;
    return { done: false, value: new Coroutine(this.#nextResult(), NEXT_RESULT) };
  }

  aiter(): this {
    return this;
  }

  anext(): Coroutine<Future<T>> {
    return new Coroutine(this.#nextOfAll(), NEXT_RESULT);
  }

  *#nextOfAll(): Body<Future<T>> {
    if (this.#left === 0) throw new StopAsyncIteration();
    this.#left--;
    return yield* this.#nextFuture();
  }

  *#nextResult(): Body<T> {
    return (yield* this.#nextFuture()).result();
  }

  *#nextFuture(): Body<Future<T>> {
    const future = yield* this.#done.get();
    if (future === null) throw new TimeoutError();
    return future;
  }

  readonly #onDone = named("_AsCompletedIterator._handle_completion", (future: Future<T>): void => {
    if (!this.#todo.delete(future)) return;
    this.#done.putNowait(future);
    if (this.#todo.size === 0) this.#timer?.cancel();
  });

  #onTimeout(): void {
    for (const future of this.#todo) {
      future.removeDoneCallback(this.#onDone);
      this.#done.putNowait(null);
    }
    this.#todo.clear();
  }
}

/**
 * Runs awaitables concurrently and yields them in the order in which they are done: iterate plainly and await each for
 * its result, or iterate with `asyncFor` (compiled: `for await`) for the futures. Python's `asyncio.as_completed`.
 *
 * @param options `timeout`: in seconds; what is not done then raises TimeoutError
 */
export function asCompleted<T>(
  awaitables: Iterable<Awaitable<T>>,
  options: { timeout?: number | null } = {},
): AsCompleted<T> {
  checkOptions("asCompleted()", options, ["timeout"]);
  if (isAwaitable(awaitables)) throw new TypeError(`expects an iterable of awaitables, not ${kindOf(awaitables)}`);
  return new AsCompleted(awaitables, options.timeout ?? null);
}

export type { AsCompleted };
