import { codeNamed } from "./code.ts";
import { copyContext, enterContext, type Context } from "./context.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Runnable } from "./ready-queue.ts";
import { NANOSECONDS } from "./clock.ts";
import type { Timer } from "./timer-heap.ts";

/** A function that a loop calls. */
export type Callback<A extends unknown[] = unknown[]> = (...args: A) => unknown;

/** What `callSoon` gives: a callback in the ready queue. Python's `asyncio.Handle`. */
export class Handle implements Runnable {
  /** @internal */
  _loop: EventLoop;
  /** @internal */
  _callback: Callback | null;
  /** @internal */
  _args: unknown[];
  /** @internal */
  readonly _context = copyContext();
  /** @internal */
  _cancelled = false;

  /** @internal Made by the loop. */
  constructor(loop: EventLoop, callback: Callback<never[]>, args: unknown[]) {
    this._loop = loop;
    this._callback = callback as Callback;
    this._args = args;
  }

  /** The callback will not be called. */
  cancel(): void {
    this._cancelled = true;
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
    const callback = this._callback!;
    const previous = enterContext(this._context);
    try {
      callback(...this._args);
    } catch (error) {
      this._loop.callExceptionHandler({
        message: `Exception in callback ${codeNamed(callback.name).name}()`,
        exception: error,
        handle: this,
      });
    } finally {
      enterContext(previous);
    }
  }

  protected *_info(): Iterable<string> {
    yield this.constructor.name;
    if (this._cancelled) yield "cancelled";
    if (this._callback !== null) yield `${codeNamed(this._callback.name).name}()`;
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
  constructor(loop: EventLoop, deadline: number, callback: Callback<never[]>, args: unknown[]) {
    super(loop, callback, args);
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
    yield `when=${this.when()}`;
    yield* rest;
  }
}
