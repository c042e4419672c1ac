import { addressOf } from "../address.ts";
import type { Awaitable } from "../awaitable.ts";
import { CancelledError } from "../cancelled-error.ts";
import { RuntimeError } from "../errors.ts";
import { errorName } from "../repr.ts";
import { programRecorder } from "../run-defaults.ts";
import { runningLoop } from "../running-loop.ts";
import { warn } from "../warn.ts";
import { wrapJob } from "./wrap-job.ts";

type State = "pending" | "running" | "cancelled" | "finished";

/**
 * The result of a job, which no event loop owns. Python's `concurrent.futures.Future`.
 *
 * It can't be awaited itself: await `loop.runInExecutor(…)` instead, or what {@link ConcurrentFuture.result} returns.
 */
export class ConcurrentFuture<T = unknown> {
  static {
    Object.defineProperty(this, "name", { value: "Future" });
  }

  #state: State = "pending";
  #result: T | undefined;
  #exception: unknown = null;
  #callbacks: ((future: ConcurrentFuture<T>) => unknown)[] = [];

  /** Takes a job that has not started out of its queue. False when it runs, or is done: it can't be stopped. */
  cancel(): boolean {
    if (this.#state === "cancelled") return true;
    if (this.#state !== "pending") return false;
    this.#end("cancelled");
    return true;
  }

  /** Whether it was cancelled before it started. */
  cancelled(): boolean {
    return this.#state === "cancelled";
  }

  /** Whether a worker has started it, and it is not done. */
  running(): boolean {
    return this.#state === "running";
  }

  /** Whether it has ended: with a result, with an exception, or cancelled. */
  done(): boolean {
    return this.#state === "cancelled" || this.#state === "finished";
  }

  /**
   * The result, to be awaited, where Python blocks: in a coroutine an asyncio future, elsewhere a promise. It fails with
   * the job's exception, or with CancelledError.
   */
  result(): Awaitable<T> {
    const loop = runningLoop();
    if (loop !== null) return wrapJob(this, loop, "a job");
    return new Promise((resolve, reject) => {
      this.addDoneCallback(() =>
        this._settle({ finished: resolve, failed: reject, cancelled: () => reject(new CancelledError()) }),
      );
    });
  }

  /** The exception, null for a job that ended well, to be awaited; see {@link ConcurrentFuture.result}. */
  exception(): Awaitable<unknown> {
    const exception = new ConcurrentFuture<unknown>();
    this.addDoneCallback(() =>
      this._settle({
        finished: () => exception._setResult(null),
        failed: (error) => exception._setResult(error),
        cancelled: () => exception.cancel(),
      }),
    );
    return exception.result();
  }

  /** Calls `callback(future)` as soon as the future is done; at once when it is. */
  addDoneCallback(callback: (future: ConcurrentFuture<T>) => unknown): void {
    if (this.done()) this.#call(callback);
    else this.#callbacks.push(callback);
  }

  toString(): string {
    const outcome =
      this.#state !== "finished"
        ? ""
        : this.#exception === null
          ? ` returned ${this.#result === undefined ? "undefined" : typeof this.#result}`
          : ` raised ${this.#exception instanceof Error ? errorName(this.#exception) : typeof this.#exception}`;
    return `<Future at ${addressOf(this)} state=${this.#state}${outcome}>`;
  }

  [Symbol.for("nodejs.util.inspect.custom")](): string {
    return this.toString();
  }

  /** @internal The job starts: false when it was cancelled. Python's `set_running_or_notify_cancel`. */
  _start(): boolean {
    if (this.#state === "cancelled") return false;
    if (this.#state !== "pending") throw new RuntimeError("Future in unexpected state");
    this.#state = "running";
    return true;
  }

  /** @internal */
  _setResult(result: T): void {
    this.#result = result;
    this.#end("finished");
  }

  /** @internal */
  _setException(exception: unknown): void {
    this.#exception = exception;
    this.#end("finished");
  }

  /** @internal Tells what came of it. */
  _settle(to: { cancelled(): void; failed(exception: unknown): void; finished(result: T): void }): void {
    if (this.#state === "cancelled") to.cancelled();
    else if (this.#exception !== null) to.failed(this.#exception);
    else to.finished(this.#result as T);
  }

  #end(state: State): void {
    this.#state = state;
    const callbacks = this.#callbacks;
    this.#callbacks = [];
    for (const callback of callbacks) this.#call(callback);
  }

  #call(callback: (future: ConcurrentFuture<T>) => unknown): void {
    try {
      callback(this);
    } catch (error) {
      const message = `exception calling callback for ${this.toString()}`;
      warn(programRecorder(), { category: "callback-error", message, place: null, task: null, error });
    }
  }
}
