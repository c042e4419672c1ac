import type { Awaitable } from "./awaitable.ts";
import { codeNamed } from "./code.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { GeneratorExit } from "./errors.ts";
import { typeName } from "./repr.ts";

const ASYNC_WITH = codeNamed("asyncWith");

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
export function* runBody<T>(started: ReturnType<AsyncBody<[], T>>): Body<T> {
  if ("next" in started) return yield* started as Body<T>;
  return (yield started) as T;
}

/**
 * Enters `manager`, runs `body` with what entering returned, and leaves it again, however the body ends. Python's
 * `async with`. (JavaScript's `await using` can't do this: its disposer never sees the exception.)
 *
 * @returns the body's value; undefined when the manager suppressed its error
 */
export function asyncWith<X, T>(manager: AsyncContextManager<X>, body: AsyncBody<[X], T>): Coroutine<T> {
  return new Coroutine(runInside(manager, body), ASYNC_WITH);
}

function* runInside<X, T>(manager: AsyncContextManager<X>, body: AsyncBody<[X], T>): Body<T> {
  requireManager(manager);
  const entered = (yield required(manager.aenter(), "aenter")) as X;
  let left = false;
  try {
    const value = yield* runBody(body(entered));
    left = true;
    yield required(manager.aexit(null), "aexit");
    return value;
  } catch (error) {
    if (left) throw error;
    left = true;
    if (yield required(manager.aexit(error), "aexit")) return undefined as T;
    throw error;
  } finally {
    // Closed from outside: no `catch` sees that.
    if (!left) yield required(manager.aexit(new GeneratorExit()), "aexit");
  }
}

/** Before anything is entered: what can't be left must not be. */
function requireManager(value: Partial<AsyncContextManager<unknown>> | null | undefined): void {
  const missed = typeof value?.aexit !== "function" ? "aexit" : typeof value.aenter !== "function" ? "aenter" : null;
  if (missed === null) return;
  const protocol = "the asynchronous context manager protocol";
  throw new TypeError(`'${typeName(value)}' object does not support ${protocol} (missed ${missed} method)`);
}

/** Nothing at all would give the task's turn away. */
function required(value: Awaitable<unknown> | null | undefined, method: string): Awaitable<unknown> {
  if (value !== undefined && value !== null) return value;
  throw new TypeError(`'async with' received an object from ${method}() that can't be awaited: ${typeName(value)}`);
}
