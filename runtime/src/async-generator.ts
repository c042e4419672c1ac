import { addressOf } from "./address.ts";
import type { AsyncIterableObject, AsyncIteratorObject } from "./async-iteration.ts";
import { codeNamed, type Code } from "./code.ts";
import { Coroutine, NEXT, THROW, type Body, type ResumeMode } from "./coroutine.ts";
import { RuntimeError, StopAsyncIteration } from "./errors.ts";
import { raisedBy } from "./raised-by.ts";
import { runningLoop } from "./running-loop.ts";
import { shutdownAsyncgens } from "./shutdown-asyncgens.ts";

/** What an async generator yields to whoever iterates over it; all else it yields is awaited. */
class Item {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/**
 * Inside an async generator: `yield asyncYield(value)` hands `value` to the code that iterates.
 * Compiled from `yield value`.
 */
export function asyncYield(value: unknown): object {
  return new Item(value);
}

/** Of what a generator's methods give: its steps, which are coroutines of its function. */
interface StepCodes {
  send: Code;
  throw: Code;
}

/** Compiled code calls asyncGenerator() for each generator, always with the same code. */
const stepCodes = new WeakMap<Code, StepCodes>();

function codesOf(code: Code): StepCodes {
  let codes = stepCodes.get(code);
  if (codes === undefined) {
    codes = { send: { ...code, step: "__anext__()/asend()" }, throw: { ...code, step: "aclose()/athrow()" } };
    stepCodes.set(code, codes);
  }
  return codes;
}

/** How a step resumes its generator: as it was made to, or as `send` or `throw` has it, by hand, before it has started. */
interface Start {
  mode: typeof NEXT | typeof THROW;
  value: unknown;
}

/** A step of an async generator, to be awaited. Python's `async_generator_asend` and `async_generator_athrow`. */
class Step<T> extends Coroutine<T> {
  static {
    Object.defineProperty(this, "name", { value: "Coroutine" });
  }

  readonly #start: Start;

  constructor(body: Body<T>, code: Code, start: Start) {
    super(body, code);
    this.#start = start;
  }

  override send(value?: unknown): IteratorResult<unknown, T> {
    if (!this._unstarted || (value ?? null) === null) return super.send(value);
    if (this.#start.mode === NEXT) this.#start.value = value;
    return super.send();
  }

  /** A task that is cancelled before its first step comes here too: what the generator has to close is closed. */
  override _advance(mode: ResumeMode, value: unknown): object | null {
    if (mode !== THROW || !this._unstarted) return super._advance(mode, value);
    Object.assign(this.#start, { mode, value });
    return super._advance(NEXT, undefined);
  }
}

/**
 * What an async generator function returns: an asynchronous iterator that can await. Python's async generator object.
 *
 */
export class AsyncGenerator<T = unknown> implements AsyncIterableObject<T>, AsyncIteratorObject<T> {
  readonly #generator: Body<unknown>;
  readonly #codes: StepCodes;
  #state: "created" | "suspended" | "running" | "closed" = "created";

  /** @internal Made by functions that {@link asyncGenerator} returns. */
  constructor(generator: Body<unknown>, codes: StepCodes) {
    this.#generator = generator;
    this.#codes = codes;
  }

  /** The function's name. */
  get name(): string {
    return this.#codes.send.name;
  }

  aiter(): this {
    return this;
  }

  /** The next item. Ends with StopAsyncIteration. */
  anext(): Coroutine<T> {
    return this.asend(undefined);
  }

  /** Resumes the suspended `yield` with `value`, and returns the next item. */
  asend(value: unknown): Coroutine<T> {
    const start: Start = { mode: NEXT, value };
    return new Step(this.#resume("anext", start), this.#codes.send, start);
  }

  /**
   * Raises `error`, or a new one where it is a class, at the suspended `yield`, and returns the next item; nothing when the
   * generator has ended.
   */
  athrow(error: unknown): Coroutine<T | undefined> {
    const start: Start = { mode: THROW, value: raisedBy(error) };
    return new Step(this.#throw(start), this.#codes.throw, start);
  }

  /** Ends the generator: its `finally` blocks run. */
  aclose(): Coroutine<void> {
    const start: Start = { mode: NEXT, value: undefined };
    return new Step(this.#close(start), this.#codes.throw, start);
  }

  /** @internal */
  get _unstarted(): boolean {
    return this.#state === "created";
  }

  /** @internal Nobody holds it any more: as CPython does when it throws one away, its loop closes it, in a task. */
  _drop(): void {
    const loop = runningLoop();
    if (this.#state !== "suspended" || loop === null || loop.isClosed()) return;
    loop._asyncGenerators.delete(this as AsyncGenerator);
    loop.callSoon(() => void loop.createTask(this.aclose()));
  }

  toString(): string {
    return `<async_generator object ${this.name} at ${addressOf(this)}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  *#throw(start: Start): Body<T | undefined> {
    return this.#state === "closed" ? undefined : yield* this.#resume("athrow", start);
  }

  *#resume(method: string, start: Start): Body<T> {
    this.#enter(method);
    const { mode, value } = start;
    if (this.#state === "closed") throw new StopAsyncIteration();
    const starting = this.#state === "created";
    if (starting && mode === NEXT && (value ?? null) !== null) {
      throw new TypeError("can't send non-None value to a just-started async generator");
    }
    if (starting) this.#toBeClosed();
    const item = yield* this.#run(() => (mode === NEXT ? this.#generator.next(value) : this.#generator.throw(value)));
    if (item === null) throw new StopAsyncIteration();
    return item.value as T;
  }

  *#close(start: Start): Body<void> {
    this.#enter("aclose");
    const { mode, value } = start;
    if (this.#state === "closed") return;
    if (this.#state === "created" && mode === NEXT) {
      this.#end();
      return;
    }
    const item = yield* this.#run(() =>
      mode === NEXT ? this.#generator.return(undefined) : this.#generator.throw(value),
    );
    if (item !== null) throw new RuntimeError("async generator ignored GeneratorExit");
  }

  /** Runs the generator's awaits as the caller's, until it gives an item; null: it has ended. */
  *#run(resume: () => IteratorResult<unknown, unknown>): Generator<unknown, Item | null, unknown> {
    this.#state = "running";
    try {
      let step = resume();
      for (;;) {
        if (step.done) {
          this.#end();
          return null;
        }
        if (step.value instanceof Item) {
          this.#state = "suspended";
          return step.value;
        }
        step = yield* this.#awaitFor(step.value);
      }
    } catch (error) {
      this.#end();
      // It would look like the generator's own end.
      const isEnd = error instanceof StopAsyncIteration;
      throw isEnd ? new RuntimeError("async generator raised StopAsyncIteration", { cause: error }) : error;
    }
  }

  /** Awaits on the generator's behalf: it gets the value or the error. */
  *#awaitFor(awaitable: unknown): Generator<unknown, IteratorResult<unknown, unknown>, unknown> {
    let value: unknown;
    try {
      value = yield awaitable;
    } catch (error) {
      return this.#generator.throw(error);
    }
    return this.#generator.next(value);
  }

  /** The end of its loop's run closes it. */
  #toBeClosed(): void {
    const loop = runningLoop();
    if (loop === null) return;
    loop._asyncGenerators.add(this as AsyncGenerator);
    loop._closeAsyncGenerators = shutdownAsyncgens;
  }

  #enter(method: string): void {
    if (this.#state === "running") throw new RuntimeError(`${method}(): asynchronous generator is already running`);
  }

  #end(): void {
    this.#state = "closed";
    runningLoop()?._asyncGenerators.delete(this as AsyncGenerator);
  }
}

/**
 * Turns a generator function into an async generator function. Inside, `yield* awaitable` awaits and
 * `yield asyncYield(value)` yields an item. Python's `async def` with `yield`.
 *
 * @param code what is known of the function; compiled code gives it
 */
export function asyncGenerator<This, A extends unknown[], T = unknown>(
  fn: (this: This, ...args: A) => Generator<unknown, unknown, never>,
  code: Code = codeNamed(fn.name),
): (this: This, ...args: A) => AsyncGenerator<T> {
  const codes = codesOf(code);
  return function make(this: This, ...args: A): AsyncGenerator<T> {
    return new AsyncGenerator<T>(fn.apply(this, args), codes);
  };
}
