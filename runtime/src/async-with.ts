import type { Awaitable } from "./awaitable.ts";
import { coroutine, type Coroutine } from "./coroutine.ts";
import { GeneratorExit } from "./errors.ts";

/** Something with a beginning and an end that may have to wait. Python's asynchronous context manager. */
export interface AsyncContextManager<X> {
  /** Enters it. Python's `__aenter__`. */
  aenter(): Awaitable<X>;
  /** Leaves it. Python's `__aexit__`. `error`: null when the body ended well. A true result suppresses the error. */
  aexit(error: unknown): Awaitable<unknown>;
}

/** A block of code that may await: a generator function, a coroutine function, compiled: an `async` function. */
export type AsyncBody<A extends unknown[], T> = (...args: A) => Generator<unknown, T, never> | Awaitable<T>;

/** Runs the body in place of the caller: its awaits are the caller's. */
export function* runBody<T>(started: ReturnType<AsyncBody<[], T>>): Generator<unknown, T, unknown> {
  if ("next" in started) return yield* started as Generator<unknown, T, unknown>;
  return (yield started) as T;
}

/**
 * Enters `manager`, runs `body` with what entering gave, and leaves it again, however the body ends. Python's
 * `async with`. (JavaScript's `await using` can't do this: its disposer never sees the exception.)
 *
 * @returns the body's value; undefined when the manager suppressed its error
 */
export const asyncWith: <X, T>(manager: AsyncContextManager<X>, body: AsyncBody<[X], T>) => Coroutine<T> = coroutine(
  function* asyncWith<X, T>(manager: AsyncContextManager<X>, body: AsyncBody<[X], T>): Generator<unknown, T, unknown> {
    const entered = (yield manager.aenter()) as X;
    let left = false;
    try {
      const value = yield* runBody(body(entered));
      left = true;
      yield manager.aexit(null);
      return value;
    } catch (error) {
      if (left) throw error;
      left = true;
      if (yield manager.aexit(error)) return undefined as T;
      throw error;
    } finally {
      // Closed from outside: no `catch` sees that.
      if (!left) yield manager.aexit(new GeneratorExit());
    }
  },
);
