import { runBody, type AsyncBody } from "./async-with.ts";
import { AsyncGenerator } from "./async-generator.ts";
import { isAwaitable, type Awaitable } from "./awaitable.ts";
import { codeNamed } from "./code.ts";
import { Coroutine, type Body } from "./coroutine.ts";
import { StopAsyncIteration } from "./errors.ts";
import { typeName } from "./repr.ts";

const ANEXT = codeNamed("anext");
const ASYNC_FOR = codeNamed("asyncFor");

/** What makes `for await` over one of asyncio's own iterables right to the type checker: in compiled programs only. */
export type ForAwait<T> = AsyncioProgram extends { compiled: true }
  ? () => AsyncIterator<T, undefined>
  : (hint: "Outside of compiled code, use asyncFor().") => never;

/** Returns its items one by one, each to be awaited. Python's asynchronous iterator. */
export interface AsyncIteratorObject<T> {
  /** The next item. Python's `__anext__`; ends with StopAsyncIteration. */
  anext(): Awaitable<T>;
}

/** Something to iterate over with `asyncFor`. Python's asynchronous iterable. */
export interface AsyncIterableObject<T> {
  /** Returns an iterator. Python's `__aiter__`. */
  aiter(): AsyncIteratorObject<T>;
}

/** What `asyncFor` and compiled `for await` take: also JavaScript's own iterables, and iterables of awaitables. */
export type AsyncSource<T> = AsyncIterableObject<T> | AsyncIterable<T> | Iterable<T | Awaitable<T>>;

type AnyIterator<T> = AsyncIteratorObject<T> | AsyncIterator<T> | Iterator<T | Awaitable<T>>;

/** The iterator of an async iterable. Python's `aiter()`. */
export function aiter<T>(source: AsyncSource<T>): AnyIterator<T> {
  if (source !== null && source !== undefined) {
    if (typeof (source as AsyncIterableObject<T>).aiter === "function") {
      return requireIterator((source as AsyncIterableObject<T>).aiter());
    }
    if (Symbol.asyncIterator in Object(source)) return (source as AsyncIterable<T>)[Symbol.asyncIterator]();
    if (Symbol.iterator in Object(source)) return (source as Iterable<T>)[Symbol.iterator]();
  }
  throw new TypeError(`'async for' requires an object with an aiter() method, got ${typeName(source)}`);
}

function requireIterator<T>(iterator: AsyncIteratorObject<T>): AsyncIteratorObject<T> {
  if (typeof (iterator as Partial<AsyncIteratorObject<T>> | null)?.anext === "function") return iterator;
  const type = typeName(iterator);
  throw new TypeError(`'async for' received an object from aiter() that has no anext() method: ${type}`);
}

/** One run of a compiled `for await`. */
export class AsyncFor<T> {
  readonly #iterator: AnyIterator<T>;
  /** A generator that nobody else holds: CPython throws it away with the loop, and has its event loop close it. */
  readonly #own: AsyncGenerator | null;

  /** @param isKept whether something else holds `source`, as a variable does */
  constructor(source: AsyncSource<T>, isKept: boolean) {
    this.#iterator = aiter(source);
    const isShared = isKept && (this.#iterator as unknown) === source;
    this.#own =
      this.#iterator instanceof AsyncGenerator && this.#iterator._unstarted && !isShared ? this.#iterator : null;
  }

  /** The next step, answered as JavaScript's iterators do. */
  next(): Coroutine<IteratorResult<T, undefined>> {
    return asyncNext(this.#iterator);
  }

  /** The loop has ended: at the end of its items, by `break` or `return`, or by an error. */
  leave(): void {
    this.#own?._drop();
  }
}

/** The next step of an iteration, answered as JavaScript's iterators do. */
function asyncNext<T>(iterator: AnyIterator<T>): Coroutine<IteratorResult<T, undefined>> {
  return new Coroutine("anext" in iterator ? askForItem(iterator) : askForStep(iterator), ANEXT);
}

function* askForItem<T>(iterator: AsyncIteratorObject<T>): Body<IteratorResult<T, undefined>> {
  try {
    const item = iterator.anext();
    if (isAwaitable(item)) return { done: false, value: (yield item) as T };
    throw new TypeError(`'async for' received an invalid object from anext(): ${typeName(item)}`);
  } catch (error) {
    if (error instanceof StopAsyncIteration) return { done: true, value: undefined };
    throw error;
  }
}

function* askForStep<T>(iterator: AsyncIterator<T> | Iterator<T | Awaitable<T>>): Body<IteratorResult<T, undefined>> {
  const next = iterator.next();
  const { done, value } = (next instanceof Promise ? yield next : next) as IteratorResult<T | Awaitable<T>>;
  if (done) return { done: true, value: undefined };
  return { done: false, value: (isAwaitable(value) ? yield value : value) as T };
}

/** Runs `body` for each item, one after another. Python's `async for`. */
export function asyncFor<T>(source: AsyncSource<T>, body: AsyncBody<[T], unknown>): Coroutine<void> {
  return new Coroutine(runForEach(source, body), ASYNC_FOR);
}

function* runForEach<T>(source: AsyncSource<T>, body: AsyncBody<[T], unknown>): Body<void> {
  const iterator = aiter(source);
  for (;;) {
    const step = yield* asyncNext(iterator);
    if (step.done) return;
    yield* runBody(body(step.value));
  }
}
