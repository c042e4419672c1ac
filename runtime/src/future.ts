import { AwaitableObject } from "./awaitable.ts";
import { CancelledError } from "./cancelled-error.ts";
import { copyContext, enterContext, type Context } from "./context.ts";
import { InvalidStateError } from "./errors.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Wait } from "./events.ts";
import { describeCallback, Handle } from "./handle.ts";
import { raisedBy } from "./raised-by.ts";
import type { Runnable } from "./ready-queue.ts";
import { repr, showOnce } from "./repr.ts";
import { getEventLoop } from "./running-loop.ts";
import { shortRepr } from "./short-repr.ts";
import { KeyboardInterrupt } from "./signals.ts";
import type { Task } from "./task.ts";

export const PENDING = 0;
export const CANCELLED = 1;
export const FINISHED = 2;
export const FAILED = 3;
const STATE_NAMES = ["PENDING", "CANCELLED", "FINISHED", "FINISHED"] as const;

const A_FUTURE: Wait = { kind: "future", text: "a future" };

/** Called when a future is done: a function, a task that awaits it, a `gather` it belongs to. */
export interface DoneCallback extends Runnable {
  /** @internal The task that waits through it, for the call graph. */
  readonly _awaiter: Task | null;
  /** @internal As `repr` shows it. */
  readonly _label: string;
}

/** A function given to `addDoneCallback`. */
class FunctionCallback implements DoneCallback {
  readonly _awaiter = null;
  private readonly _loop: EventLoop;
  private readonly _context: Context;
  readonly fn: (future: never) => unknown;

  constructor(loop: EventLoop, fn: (future: never) => unknown, context: Context | null) {
    this._loop = loop;
    this.fn = fn;
    this._context = context ?? copyContext();
  }

  get _label(): string {
    return describeCallback(this.fn);
  }

  _run(future: unknown): void {
    const previous = enterContext(this._context);
    try {
      this.fn(future as never);
    } catch (error) {
      if (error instanceof KeyboardInterrupt) throw error;
      new Handle(this._loop, this.fn, [future])._reportFailure(error);
    } finally {
      enterContext(previous);
    }
  }
}

/** A result that isn't there yet. Awaiting it waits for `setResult`, `setException` or `cancel`. Python's `asyncio.Future`. */
export class Future<T = unknown> extends AwaitableObject<T> {
  /** @internal */
  _loop: EventLoop;
  /** @internal */
  _state: 0 | 1 | 2 | 3 = PENDING;
  /** @internal The result or the exception; of a cancelled one the message, or the CancelledError that ended the task. */
  _value: unknown = undefined;
  /** @internal Whether it failed and nobody has asked for the exception yet. */
  _unretrieved = false;
  // Nearly every future has one callback at most. An array for it made a task switch 1.2 times as slow, a second field for the
  // others creating and gathering tasks 1.05 times.
  private _callback: DoneCallback | DoneCallback[] | null = null;

  /**
   * @param options `loop`: the loop it belongs to; without, the running one
   * @throws RuntimeError without a loop
   */
  constructor(options: { loop?: EventLoop } = {}) {
    super();
    this._loop = options.loop ?? getEventLoop();
  }

  /** The loop it belongs to. */
  getLoop(): EventLoop {
    return this._loop;
  }

  /** Whether it has a result or an exception, or was cancelled. */
  done(): boolean {
    return this._state !== PENDING;
  }

  /** Whether it was cancelled. */
  cancelled(): boolean {
    return this._state === CANCELLED;
  }

  /**
   * The result.
   * @throws the exception when it failed; CancelledError when it was cancelled; InvalidStateError while it is pending
   */
  result(): T {
    if (this._state === FINISHED) return this._value as T;
    if (this._state === PENDING) throw new InvalidStateError("Result is not set.");
    throw this._takeError();
  }

  /**
   * The exception; null when it has a result.
   * @throws CancelledError when it was cancelled; InvalidStateError while it is pending
   */
  exception(): unknown {
    if (this._state === PENDING) throw new InvalidStateError("Exception is not set.");
    if (this._state === CANCELLED) throw this._takeError();
    this._unretrieved = false;
    return this._state === FAILED ? this._value : null;
  }

  /**
   * Makes it done, with a result.
   * @throws InvalidStateError when it is done already
   */
  setResult(result: T): void {
    this._requirePending();
    this._finish(result);
  }

  /**
   * Makes it done, with an exception; of a class, a new one of it.
   * @throws InvalidStateError when it is done already
   */
  setException(exception: unknown): void {
    this._requirePending();
    this._fail(raisedBy(exception));
  }

  /** Code that awaits it gets a CancelledError. Returns false when it is done already. */
  cancel(message?: unknown): boolean {
    this._unretrieved = false;
    if (this._state !== PENDING) return false;
    this._state = CANCELLED;
    this._value = message;
    this._scheduleCallbacks();
    return true;
  }

  /** Has the loop call `callback(future)` once the future is done. */
  addDoneCallback(callback: (future: this) => unknown, options: { context?: Context | null } = {}): void {
    this._addCallback(new FunctionCallback(this._loop, callback, options.context ?? null));
  }

  /** Removes all occurrences of `callback`; returns their number. */
  removeDoneCallback(callback: (future: this) => unknown): number {
    return this._removeCallbacks((each) => each instanceof FunctionCallback && each.fn === callback);
  }

  override toString(): string {
    return showOnce(this, () => `<${this.constructor.name} ${this._info().join(" ")}>`);
  }

  /** @internal */
  _addCallback(callback: DoneCallback): void {
    if (this._state !== PENDING) this._loop._ready(callback, this);
    else if (this._callback === null) this._callback = callback;
    else if (Array.isArray(this._callback)) this._callback.push(callback);
    else this._callback = [this._callback, callback];
  }

  /** @internal Whether it will call that one. */
  _isCalling(callback: DoneCallback): boolean {
    return this._callback === callback || (Array.isArray(this._callback) && this._callback.includes(callback));
  }

  /** @internal */
  _removeCallback(callback: DoneCallback): void {
    this._removeCallbacks((each) => each === callback);
  }

  /** @internal */
  _doneCallbacks(): DoneCallback[] {
    if (this._callback === null) return [];
    return Array.isArray(this._callback) ? [...this._callback] : [this._callback];
  }

  /** @internal */
  _finish(result: unknown): void {
    this._state = FINISHED;
    this._value = result;
    this._scheduleCallbacks();
  }

  /** @internal */
  _fail(exception: unknown): void {
    this._state = FAILED;
    this._value = exception;
    this._scheduleCallbacks();
    this._unretrieved = true;
    this._loop._failures.add(this);
  }

  /** @internal The exception of a future that has no result. A cancelled task gives the error that ended it once. */
  _takeError(): unknown {
    this._unretrieved = false;
    if (this._state === FAILED) return this._value;
    const value = this._value;
    if (!(value instanceof CancelledError)) return new CancelledError(value);
    this._value = undefined;
    return value;
  }

  /** @internal What a task that awaits this is waiting for. */
  _wait(): Wait {
    return A_FUTURE;
  }

  /** @internal */
  _info(): string[] {
    const info = [STATE_NAMES[this._state].toLowerCase()];
    if (this._state === FAILED) info.push(`exception=${repr(this._value)}`);
    if (this._state === FINISHED) info.push(`result=${shortRepr(this._value)}`);
    const callbacks = this._doneCallbacks().map((callback) => callback._label);
    if (callbacks.length > 2) callbacks.splice(1, callbacks.length - 2, `<${callbacks.length - 2} more>`);
    if (callbacks.length > 0) info.push(`cb=[${callbacks.join(", ")}]`);
    return info;
  }

  private _removeCallbacks(isGone: (callback: DoneCallback) => boolean): number {
    const all = this._doneCallbacks();
    const kept = all.filter((each) => !isGone(each));
    this._callback = kept.length > 1 ? kept : (kept[0] ?? null);
    return all.length - kept.length;
  }

  private _requirePending(): void {
    if (this._state !== PENDING) throw new InvalidStateError("invalid state");
  }

  private _scheduleCallbacks(): void {
    const callback = this._callback;
    if (callback === null) return;
    this._callback = null;
    if (!Array.isArray(callback)) this._loop._ready(callback, this);
    else for (const each of callback) this._loop._ready(each, this);
  }
}

/** Whether `value` is a future or a task. Python's `asyncio.isfuture`. */
export function isFuture(value: unknown): value is Future {
  return value instanceof Future;
}
