import { RuntimeError } from "./errors.ts";

declare global {
  /**
   * Says that a program is compiled by `asyncio-ts/babel-plugin`: `asyncio-ts/compiled` adds `compiled: true` to it, and
   * from then on `await task` has a type.
   */
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- declarations elsewhere add to it
  interface AsyncioProgram {}
}

/**
 * What a coroutine can await: a coroutine, a future, a task, or a JavaScript promise.
 *
 * In a compiled program it is a promise by its type, because that is what TypeScript takes an `async` function's result
 * for. Elsewhere `await` of one of asyncio's own awaitables is an error, in the type checker as when it runs: write
 * `yield*`.
 */
export type Awaitable<T> = AwaitableObject<T> | PromiseLike<T>;

/** What awaiting it returns. TypeScript's `Awaited` knows promises only. */
export type ResultOf<A> = A extends AwaitableObject<infer T> ? T : Awaited<A>;

/** The `then` of asyncio's awaitables. One that takes no callback makes `await` an error to the type checker. */
type Then<T> = AsyncioProgram extends { compiled: true }
  ? PromiseLike<T>["then"]
  : (hint: "Outside of compiled code, await it by `yield*` in a coroutine, or pass it to run().") => never;

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

/** Whether a promise is just being given one of these as its value: to the promise it must not look like one. */
let isHandedOut = false;

/** Resolves a promise with a value as it is, also where that is an awaitable: `run()` of what returns a task gives the task. */
export function resolveAsIs<T>(resolve: (value: T) => void, value: T): void {
  isHandedOut = true;
  try {
    resolve(value);
  } finally {
    isHandedOut = false;
  }
}

/** Marks the awaitables of every copy of this package: two copies don't know each other's classes. */
const AWAITABLE = Symbol.for("asyncio-ts.awaitable");

/** @throws TypeError for an awaitable of another copy of this package */
export function refuseOtherCopys(value: unknown): void {
  if (value instanceof AwaitableObject || !isAwaitable(value) || !(AWAITABLE in value)) return;
  throw new TypeError(
    `${String(value)} is of another copy of asyncio-ts: there are two copies of asyncio-ts in this program. ` +
      "`npm ls asyncio-ts` shows who brings them; `npm dedupe` often leaves one.",
  );
}

/** What coroutines and futures have in common: `yield*` awaits them, and so does compiled `await`. */
export abstract class AwaitableObject<T> {
  /**
   * For the type checker alone.
   * @throws RuntimeError always: only an `await` that was not compiled calls it, and JavaScript's own `await` can't
   * wait for the event loop's tasks
   * @hidden
   */
  declare readonly then: Then<T>;

  static {
    const then = function (this: AwaitableObject<unknown>): never {
      throw new RuntimeError(
        `JavaScript's own await and Promise.all can't wait for ${this.toString()}. ` +
          "Await it in a coroutine (by `await` in a sandbox, by `yield*` elsewhere), several with asyncio.gather(), " +
          "or pass it to asyncio.run().",
      );
    };
    Object.defineProperty(this.prototype, AWAITABLE, { value: true });
    Object.defineProperty(this.prototype, "then", {
      get: () => (isHandedOut ? undefined : then),
      configurable: true,
    });
  }

  [Symbol.iterator](): Iterator<unknown, T, unknown> {
    handedOver.value = this;
    handsOver = true;
    return awaitIterator;
  }

  abstract toString(): string;

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }
}

/** Whether `value` is one of asyncio's awaitables or a promise of JavaScript's, or behaves like one. */
export function isAwaitable(value: unknown): value is Awaitable<unknown> {
  return value !== null && typeof value === "object" && typeof (value as PromiseLike<unknown>).then === "function";
}
