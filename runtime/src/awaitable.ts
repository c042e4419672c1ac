import { RuntimeError } from "./errors.ts";

/**
 * What a coroutine can await: a coroutine, a future, a task, or a JavaScript promise.
 *
 * By its type it is a promise, because that is what TypeScript takes an `async` function's result for. Compiled, an
 * `async` function gives a {@link Coroutine}.
 */
export type Awaitable<T> = PromiseLike<T>;

/**
 * What a suspended `yield*` gave last. Generators keep it for as long as they are suspended: one object for all lets the
 * awaited ones go, which saves 5 % of the memory of a sleeping task. Whoever resumes a generator reads it at once.
 */
let handedOver: { done: false; value: unknown } = { done: false, value: null };

/**
 * A new object for {@link handedOver}. The garbage collector must hear of every new object that is noted in an old one,
 * which took 7 % of a task switch; in a young one it need not.
 */
export function renewHandedOver(): void {
  handedOver = { done: false, value: null };
}

/**
 * Whether `yield*` is about to hand it to the event loop. The awaited one in its place, or null, took 4 % of a task switch:
 * one more new object noted in an old place, which the garbage collector has to hear of.
 */
let handsOver = false;

/**
 * Makes `yield* awaitable` hand the awaitable to the event loop, and give back what comes of it.
 *
 * One for all: `yield*` asks for an iterator and calls its `next` at once, and after that there is nothing to remember. An
 * iterator for each await made a task switch take 1.1 times as long.
 */
const awaitIterator: Iterator<unknown, never, unknown> = {
  next(value) {
    if (!handsOver) return { done: true, value: value as never };
    handsOver = false;
    return handedOver;
  },
  throw(error) {
    throw error;
  },
  return(value) {
    handsOver = false;
    return { done: true, value: value as never };
  },
};

/** What coroutines and futures have in common: `yield*` awaits them, and so does compiled `await`. */
export abstract class AwaitableObject<T> implements PromiseLike<T> {
  [Symbol.iterator](): Iterator<unknown, T, unknown> {
    handedOver.value = this;
    handsOver = true;
    return awaitIterator;
  }

  /**
   * For the type checker: `await coroutine` gives a `T` in compiled code.
   * @throws RuntimeError always: only an `await` that was not compiled calls it, and JavaScript's own `await` can't
   * wait for the event loop's tasks
   */
  then<A = T, B = never>(
    _onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    _onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B> {
    throw new RuntimeError(
      `JavaScript's own await and Promise.all can't wait for ${this.toString()}. ` +
        "Await it in a coroutine (by `await` in a sandbox, by `yield*` elsewhere), several with asyncio.gather(), " +
        "or pass it to asyncio.run().",
    );
  }

  abstract toString(): string;

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Whether `value` is a promise of JavaScript's, or behaves like one. */
export function isPromiseLike(value: unknown): value is PromiseLike<unknown> {
  return value !== null && typeof value === "object" && typeof (value as PromiseLike<unknown>).then === "function";
}
