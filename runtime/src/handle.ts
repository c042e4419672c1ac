import { codeNamed } from "./code.ts";
import { Context, copyContext, enterContext } from "./context.ts";
import type { EventLoop } from "./event-loop.ts";
import { NANOSECONDS } from "./clock.ts";
import type { Runnable } from "./ready-queue.ts";
import { repr } from "./repr.ts";
import { shortRepr } from "./short-repr.ts";
import { KeyboardInterrupt } from "./signals.ts";
import type { Timer } from "./timer-heap.ts";

/** A function that a loop calls. */
export type Callback<A extends unknown[] = unknown[]> = (...args: A) => unknown;

/** The context that a callback is to run in: the last argument of `callSoon` and its like. Null: a copy of the current one. */
export interface CallbackOptions {
  context: Context | null;
}

/** Takes the options from the end of a callback's arguments, where they are given. */
export function takeContext(args: unknown[]): Context | null {
  const last = args.at(-1);
  if (typeof last !== "object" || last === null || Object.keys(last).join() !== "context") return null;
  const { context } = last as { context: unknown };
  if (context !== null && !(context instanceof Context)) return null;
  args.pop();
  return context;
}

/** What `callSoon` returns: a callback in the ready queue. Python's `asyncio.Handle`. */
export class Handle implements Runnable {
  /** @internal */
  _loop: EventLoop;
  /** @internal */
  _callback: Callback | null;
  /** @internal */
  _args: unknown[];
  /** @internal */
  readonly _context: Context;
  /** @internal */
  _cancelled = false;

  /** @internal Made by the loop. */
  constructor(loop: EventLoop, callback: Callback<never[]>, args: unknown[], context: Context | null = null) {
    this._loop = loop;
    this._callback = callback as Callback;
    this._args = args;
    this._context = context ?? copyContext();
  }

  /** The callback will not be called. */
  cancel(): void {
    this._cancelled = true;
    // In debug mode it is still shown what was not called.
    if (this._loop.getDebug()) return;
    this._callback = null;
    this._args = [];
  }

  /** Whether it was cancelled. */
  cancelled(): boolean {
    return this._cancelled;
  }

  /** The context its callback runs in. */
  getContext(): Context {
    return this._context;
  }

  toString(): string {
    return `<${[...this._info()].join(" ")}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** @internal */
  _run(): void {
    if (this._cancelled) return;
    const previous = enterContext(this._context);
    try {
      this._callback!(...this._args);
    } catch (error) {
      if (error instanceof KeyboardInterrupt) throw error;
      this._reportFailure(error);
    } finally {
      enterContext(previous);
    }
  }

  /** @internal */
  _reportFailure(exception: unknown): void {
    const message = `Exception in callback ${this._describe()}`;
    this._loop.callExceptionHandler({ message, exception, handle: this });
  }

  protected *_info(): Iterable<string> {
    yield this.constructor.name;
    if (this._cancelled) yield "cancelled";
    if (this._callback !== null) yield this._describe();
  }

  /** Arguments may be secrets: they are shown in debug mode only. */
  private _describe(): string {
    return describeCallback(this._callback, this._loop.getDebug() ? this._args : []);
  }
}

/** What `callLater` and `callAt` give: a callback that is due at a time. Python's `asyncio.TimerHandle`. */
export class TimerHandle extends Handle implements Timer {
  /** @internal In nanoseconds. */
  _deadline: number;
  /** @internal */
  _order = 0;
  /** @internal */
  _scheduled = false;

  /** @internal Made by the loop. */
  constructor(
    loop: EventLoop,
    deadline: number,
    callback: Callback<never[]>,
    args: unknown[],
    context: Context | null,
  ) {
    super(loop, callback, args, context);
    this._deadline = deadline;
  }

  /** When it is due, in seconds of loop time. */
  when(): number {
    return this._deadline / NANOSECONDS;
  }

  override cancel(): void {
    if (!this._cancelled && this._scheduled) this._loop._timers.noteCancelled();
    super.cancel();
  }

  protected override *_info(): Iterable<string> {
    const [name = "", ...rest] = super._info();
    yield name;
    if (this._cancelled) yield rest.shift() ?? "";
    yield `when=${repr(this.when())}`;
    yield* rest;
  }
}

/** A callback of the runtime's own, which `repr` shows under the name that it has in CPython. */
export function named<F extends Function>(name: string, callback: F): F {
  return Object.defineProperty(callback, "name", { value: name });
}

/** As `repr` shows a callback: `on_done()`. */
export function describeCallback(callback: unknown, args: readonly unknown[] = []): string {
  const name = typeof callback === "function" ? codeNamed(callback.name).name : repr(callback);
  return `${name}(${args.map(shortRepr).join(", ")})`;
}
