import { addressOf } from "./address.ts";
import { takeAwaitLine } from "./await-line.ts";
import { AwaitableObject, isAwaitable, type Awaitable } from "./awaitable.ts";
import { noteArguments } from "./called-with.ts";
import { codeNamed, type Code } from "./code.ts";
import { RecursionError, RuntimeError, ValueError } from "./errors.ts";
import type { Place, Wait } from "./events.ts";
import { FINISHED, Future, PENDING } from "./future.ts";
import { noteCreated } from "./never-awaited.ts";
import { noteOrigin } from "./origin.ts";
import { raisedBy } from "./raised-by.ts";
import { typeName } from "./repr.ts";
import type { Task } from "./task.ts";
import { notePassage } from "./traceback.ts";

/** The body of a coroutine: a generator that yields what it awaits. */
export type Body<T> = Generator<unknown, T, unknown>;

/** The state of a coroutine, in the words of Python's `inspect.getcoroutinestate`. */
export type CoroutineState = "CORO_CREATED" | "CORO_RUNNING" | "CORO_SUSPENDED" | "CORO_CLOSED";

const CREATED = 0;
const RUNNING = 1;
export const SUSPENDED = 2;
export const CLOSED = 3;
const STATE_NAMES = ["CORO_CREATED", "CORO_RUNNING", "CORO_SUSPENDED", "CORO_CLOSED"] as const;

/**
 * Awaits in one chain. CPython allows about a thousand, for its stack's sake; here they lie in the heap, some 50 MB of them,
 * and what must not go on for ever is a function that awaits itself.
 */
const DEEPEST = 150_000;
/**
 * A chain is counted once in so many awaits, of all chains, or in as many as it is long. Counting them as they open and end
 * made an await that does not suspend take 3 % longer.
 */
const BETWEEN_COUNTS = 1_000;
let awaitsToCount = BETWEEN_COUNTS;

/** How a generator is resumed: with a value, with an error, or to be closed. */
export const NEXT = 0;
export const THROW = 1;
const RETURN = 2;
export type ResumeMode = typeof NEXT | typeof THROW | typeof RETURN;

/** What {@link Coroutine._advance} gives when the coroutine has ended. */
export class Returned {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** What {@link Coroutine._advance} gives when an exception has ended the coroutine. */
export class Raised {
  readonly error: unknown;

  constructor(error: unknown) {
    this.error = error;
  }
}

/** Stands in for the generator of a closed coroutine, whose variables can then be freed. */
const closedGenerator = { next: refuse, throw: refuse, return: refuse } as unknown as Body<never>;

function refuse(): never {
  throw new RuntimeError("cannot reuse already awaited coroutine");
}

// In this class and in Future, Task and Sleep what is private is so by TypeScript's word: the engine's own `#members` made
// each object larger by a field or two (a sleeping task by 6 %) and creating one slower by 5 %.
/**
 * A paused computation that does nothing until something drives it: `yield*` (compiled: `await`) from another
 * coroutine, a task, or `send` by hand. Python's coroutine object.
 */
export class Coroutine<T = unknown> extends AwaitableObject<T> {
  static {
    Object.defineProperty(this, "name", { value: "Coroutine" });
    // What one without a body has of these, as nearly every one has to its end: with fields for them, which nobody ever
    // looked at, a task switch took 1.15 times as long.
    this.prototype._generator = null;
    this.prototype._line = 0;
    this.prototype._origin = null;
    this.prototype._awaiting = null;
    this.prototype._caller = null;
  }

  /** @internal */
  _state: 0 | 1 | 2 | 3 = CREATED;
  /** @internal */
  _code: Code;
  /** @internal null: it has no body of its own; see {@link Coroutine._enter}. */
  declare _generator: Body<T> | null;
  /** @internal The line of the await at which it stands; 0 when unknown. */
  declare _line: number;
  /** @internal The call that made it, or the task that drives it; see {@link originOf}. */
  declare _origin: Place | null;
  /** @internal What it awaits: Python's `cr_await`. */
  declare _awaiting: object | null;
  /** @internal Who drives it: the coroutine that awaits it, or a task. */
  declare _caller: Coroutine | Task | null;
  /** @internal Of the outermost coroutine with a body: the innermost one of its chain, which is the one to resume. */
  declare _innermost: Coroutine;

  /** @internal Made by functions that {@link coroutine} returns. */
  constructor(generator: Body<T> | null, code: Code) {
    super();
    this._code = code;
    if (generator !== null) {
      this._generator = generator;
      this._line = 0;
      this._origin = null;
      this._awaiting = null;
      this._caller = null;
      this._innermost = this;
    }
    noteCreated(this);
    noteOrigin(this);
  }

  /** The function's name. Python's `__qualname__`. */
  get name(): string {
    return this._code.name;
  }

  /** Its state. Python's `inspect.getcoroutinestate(coro)`. */
  get state(): CoroutineState {
    return STATE_NAMES[this._runs() ? RUNNING : this._state];
  }

  /** What the coroutine is waiting for; null unless it is suspended. Python's `cr_await`. */
  get awaiting(): object | null {
    return this._runs() ? null : this._awaiting;
  }

  /** @internal */
  get _unstarted(): boolean {
    return this._state === CREATED;
  }

  /**
   * Runs the coroutine to its next suspension, or to its end. Python's `coro.send(None)`, answered as JavaScript's
   * iterators do.
   * @returns `{ done: false, value: what it waits for }` or `{ done: true, value: the result }`
   * @throws what the coroutine throws; RuntimeError when it has ended already; ValueError while it runs
   */
  send(value?: unknown): IteratorResult<unknown, T> {
    if (this._state === CREATED && value !== undefined && value !== null) {
      throw new TypeError("can't send non-None value to a just-started coroutine");
    }
    return this._drive(NEXT, value);
  }

  /**
   * Raises `error`, or a new one where it is a class, where the coroutine is suspended. Python's `coro.throw(error)`; see
   * {@link Coroutine.send}.
   */
  throw(error: unknown): IteratorResult<unknown, T> {
    return this._drive(THROW, raisedBy(error));
  }

  /**
   * Ends the coroutine: its `finally` blocks run, and no `catch` sees it. Python's `coro.close()`, whose GeneratorExit
   * passes `except Exception` by too; `except BaseException` would take it.
   * @throws RuntimeError when a `finally` block waits for something that isn't there yet; ValueError while it runs
   */
  close(): void {
    if (this._state === CLOSED) return;
    if (this._runs()) throw new ValueError("coroutine already executing");
    if (this._state === CREATED) {
      this._state = CLOSED;
      this._generator = closedGenerator;
      return;
    }
    const outcome = this._advance(RETURN, undefined);
    if (outcome instanceof Raised) throw outcome.error;
    if (!(outcome instanceof Returned)) throw new RuntimeError("coroutine ignored GeneratorExit");
  }

  override toString(): string {
    return `<coroutine object ${this.name} at ${addressOf(this)}>`;
  }

  private _drive(mode: ResumeMode, value: unknown): IteratorResult<unknown, T> {
    if (this._state === CLOSED) throw alreadyAwaited(this);
    if (this._runs()) throw new ValueError("coroutine already executing");
    const isEarly = mode === NEXT && this._pendingFuture() !== null;
    const outcome = isEarly
      ? this._advance(THROW, new RuntimeError("await wasn't used with future"))
      : this._advance(mode, value);
    if (outcome instanceof Raised) throw outcome.error;
    if (outcome instanceof Returned) return { done: true, value: outcome.value as T };
    return { done: false, value: outcome };
  }

  /**
   * @internal For coroutines without a body of their own (`sleep`): called when one is awaited.
   * @returns what its awaiter has to wait for
   */
  _enter(): object | null {
    throw new RuntimeError(`${this.name} has no body`);
  }

  /**
   * @internal The trampoline: resumes the innermost coroutine of the chain under this one, follows it into the
   * coroutines it awaits and out of those that end, and comes back when one waits for something that isn't there yet.
   * The chain is an explicit list, not JavaScript's stack, so a resume costs the same at any depth of awaits (10 times
   * less than CPython's at depth 10, 120 times at 1,000) and deep recursion never overflows.
   * @returns what it waits for (null: to be resumed in the next iteration), or {@link Returned}, or {@link Raised}: to throw
   * it would take as long again as throwing it did
   */
  _advance(mode: ResumeMode, value: unknown): object | null {
    let current = this._innermost;
    let closing = mode === RETURN ? current : null;
    for (;;) {
      const generator = current._generator!;
      current._state = RUNNING;
      current._awaiting = null;
      let step: IteratorResult<unknown, unknown>;
      try {
        step =
          mode === NEXT ? generator.next(value) : mode === THROW ? generator.throw(value) : generator.return(value);
      } catch (error) {
        notePassage(error, current._code, current._line);
        const caller = current._end();
        if (current === this) return new Raised(error);
        current = caller as Coroutine;
        mode = THROW;
        value = error;
        continue;
      }
      if (step.done) {
        const ended = current;
        const caller = ended._end();
        if (ended === this) return new Returned(step.value);
        current = caller as Coroutine;
        mode = NEXT;
        value = step.value;
        if (ended === closing) {
          closing = current;
          mode = RETURN;
        }
        continue;
      }

      current._line = takeAwaitLine();
      current._state = SUSPENDED;
      const awaited = step.value;
      // Compiled code notes the lines of its awaits, and has no business to await nothing.
      if ((awaited === undefined || awaited === null) && current._line === 0) {
        this._innermost = current;
        return null;
      }
      if (awaited instanceof Coroutine) {
        if (awaited._state !== CREATED) {
          mode = THROW;
          value = alreadyAwaited(awaited);
        } else if (awaited._generator === null) {
          try {
            const waitsFor = awaited._enter();
            current._awaiting = waitsFor ?? SLEEP_0;
            this._innermost = current;
            return waitsFor;
          } catch (error) {
            mode = THROW;
            value = error;
          }
        } else if (--awaitsToCount <= 0 && this._isTooDeep()) {
          awaited.close();
          mode = THROW;
          value = new RecursionError("maximum recursion depth exceeded");
        } else {
          current._awaiting = awaited;
          awaited._caller = current;
          current = awaited;
          mode = NEXT;
          value = undefined;
        }
        continue;
      }
      if (awaited instanceof Future) {
        if (awaited._state === PENDING) {
          current._awaiting = awaited;
          this._innermost = current;
          return awaited;
        }
        // Awaiting a future that is done does not suspend.
        mode = awaited._state === FINISHED ? NEXT : THROW;
        value = mode === NEXT ? awaited._value : awaited._takeError();
        continue;
      }
      if (isAwaitable(awaited)) {
        current._awaiting = awaited;
        this._innermost = current;
        return awaited;
      }
      mode = THROW;
      value = new TypeError(`${describe(awaited)} can't be awaited`);
    }
  }

  private _isTooDeep(): boolean {
    const depth = this._chain().length;
    if (depth >= DEEPEST) return true;
    awaitsToCount = Math.max(BETWEEN_COUNTS, Math.min(depth, DEEPEST - depth));
    return false;
  }

  /** @internal What it is suspended on, as long as that is not done. Only a future is ever pending here. */
  _pendingFuture(): Future | null {
    const awaited = (this._generator === null ? this : this._innermost)._awaiting as Future | null;
    return awaited !== null && awaited._state === PENDING ? awaited : null;
  }

  /** @internal The coroutine has ended; gives whoever drove it. */
  private _end(): Coroutine | Task | null {
    this._state = CLOSED;
    this._generator = closedGenerator;
    return this._caller;
  }

  /** Whether it runs, or a coroutine that it awaits does. */
  private _runs(): boolean {
    return this._chain().at(-1)!._state === RUNNING;
  }

  /** @internal This coroutine, the one it awaits, and so on. */
  _chain(): Coroutine[] {
    const chain: Coroutine[] = [this];
    for (let each = this._awaiting; each instanceof Coroutine; each = each._awaiting) chain.push(each);
    return chain;
  }

  /** @internal What a task waits for in the chain under this coroutine, named after what the program called. */
  _describeWait(awaited: Wait): Wait {
    for (let each: object | null = this; each instanceof Coroutine; each = each._awaiting) {
      if (each._code.wait === undefined) continue;
      const next: object | null = each._awaiting;
      return each._code.wait(next instanceof Coroutine ? next._describeWait(awaited) : awaited);
    }
    return awaited;
  }

  /** @internal The await at which it stands, at first its definition; null when its place is not known. */
  _place(): Place | null {
    const { file, name, line: definition } = this._code;
    const line = this._state === CREATED ? definition : this._line;
    return file === "" || line === 0 ? null : { file, line, function: name };
  }

  /** @internal The awaits at which the chain under this coroutine stands, outermost first; unknown places are left out. */
  _stack(): Place[] {
    const stack: Place[] = [];
    for (let each: object | null = this; each instanceof Coroutine; each = each._awaiting) {
      const place = each._place();
      if (place !== null) stack.push(place);
    }
    return stack;
  }
}

/**
 * Stands in for the `sleep(0)` in which a coroutine is suspended. That object itself, which is new, noted in a coroutine,
 * which is old, took 8 % of a task switch.
 */
const SLEEP_0 = new Coroutine(null, codeNamed("sleep"));
SLEEP_0.close();

function alreadyAwaited(coroutine: Coroutine): RuntimeError {
  if (coroutine._state !== CLOSED) return new RuntimeError("coroutine is being awaited already");
  return new RuntimeError(`cannot reuse already awaited ${coroutine._code.step ?? "coroutine"}`);
}

function describe(value: unknown): string {
  if (typeof value === "function") return `the function ${value.name || "<anonymous>"} (was it meant to be called?)`;
  return `'${typeName(value)}' object`;
}

/**
 * Turns a generator function into a coroutine function: calling it runs nothing and returns a {@link Coroutine}.
 * Inside, `yield* awaitable` awaits. Python's `async def`.
 *
 * @example
 * const fetch = coroutine(function* (name: string) {
 *   yield* sleep(1);
 *   return name.toUpperCase();
 * });
 *
 * @param code what is known of the function; compiled code gives it
 */
export function coroutine<This, A extends unknown[], T>(
  fn: (this: This, ...args: A) => Generator<unknown, T, never>,
  code?: Code,
): (this: This, ...args: A) => Coroutine<T> {
  if (code !== undefined) return makeCoroutineFunction(fn, code, code.file !== "");
  const made = makeCoroutineFunction(fn, codeNamed(fn.name), true);
  coroutineFunctions.add(made);
  // Compiled methods call coroutine() at each call of theirs, and these two lines cost 390 ns.
  Object.defineProperty(made, "name", { value: fn.name });
  return Object.defineProperty(made, "length", { value: fn.length });
}

/**
 * The coroutine of a compiled function that has been called: `called(f$(1), code, 1)`.
 * @param args what the call was given, for the record
 */
export function called<T>(body: Body<T>, code: Code, ...args: unknown[]): Coroutine<T> {
  const made = new Coroutine<T>(body, code);
  noteArguments(made, args);
  return made;
}

/** Those that were not compiled: compiled ones have a directive in their text. */
const coroutineFunctions = new WeakSet<Function>();

/** Whether `value` is a function whose calls return coroutines. Python's `inspect.iscoroutinefunction`. */
export function isCoroutineFunction(value: unknown): boolean {
  if (typeof value !== "function") return false;
  if (coroutineFunctions.has(value)) return true;
  const text = Function.prototype.toString.call(value);
  const head = text.slice(0, Math.max(text.indexOf('"use coroutine"'), 0));
  // The directive is the function's own if nothing but its body is open there.
  return head.split("{").length - head.split("}").length === 1;
}

function makeCoroutineFunction<This, A extends unknown[], T>(
  fn: (this: This, ...args: A) => Generator<unknown, T, never>,
  code: Code,
  isOfProgram: boolean,
): (this: This, ...args: A) => Coroutine<T> {
  return function (this: This, ...args: A): Coroutine<T> {
    const made = new Coroutine<T>(fn.apply(this, args), code);
    if (isOfProgram) noteArguments(made, args);
    return made;
  };
}

/** What kind of awaitable it is, in CPython's words. */
export function kindOf(awaitable: Awaitable<unknown>): string {
  return isCoroutine(awaitable) ? "coroutine" : typeName(awaitable);
}

/** Whether `value` is a coroutine object. Python's `asyncio.iscoroutine`. */
export function isCoroutine(value: unknown): value is Coroutine {
  return value instanceof Coroutine;
}
