import type { Awaitable } from "./awaitable.ts";
import { ensureFuture } from "./ensure-future.ts";
import type { Wait } from "./events.ts";
import { Future, type DoneCallback } from "./future.ts";
import { named } from "./handle.ts";
import { errorName } from "./repr.ts";
import { Task } from "./task.ts";

/** The future that `shield` gives: follows its inner future, and leaves it alone when it is cancelled itself. */
class ShieldingFuture<T> extends Future<T> implements DoneCallback {
  static {
    Object.defineProperty(this, "name", { value: "Future" });
  }

  /** @internal */
  readonly _awaiter: Task | null;
  /** @internal */
  readonly _label = "shield.<locals>._inner_done_callback()";
  readonly #inner: Future<T>;

  constructor(inner: Future<T>) {
    super({ loop: inner.getLoop() });
    this._awaiter = this._loop._currentTask;
    this.#inner = inner;
    inner._addCallback(this);
    this.addDoneCallback(letInnerGo);
  }

  override _wait(): Wait {
    const tasks = this.#inner instanceof Task ? [this.#inner._number] : [];
    return { kind: "shield", tasks, text: `shield(${this.#inner._wait().text})` };
  }

  /** @internal Nobody waits for the inner future through this one any more. */
  _letInnerGo(): void {
    const inner = this.#inner;
    if (inner.done()) return;
    inner._removeCallback(this);
    // Several shields around it report its exception once.
    inner.removeDoneCallback(reportError);
    inner.addDoneCallback(reportError);
  }

  /** @internal The inner future is done. */
  _run(): void {
    if (this.done()) return;
    if (this.#inner.cancelled()) this.cancel();
    else {
      const error = this.#inner.exception();
      if (error !== null) this.setException(error);
      else this.setResult(this.#inner.result());
    }
  }
}

const letInnerGo = named("shield.<locals>._outer_done_callback", (outer: Future) => {
  (outer as ShieldingFuture<unknown>)._letInnerGo();
});

/** Nobody waits for the inner future any more: an exception of it would be lost. */
const reportError = named("_log_on_exception", (inner: Future) => {
  if (inner.cancelled()) return;
  const exception = inner.exception();
  if (exception === null) return;
  const name = exception instanceof Error ? errorName(exception) : "Error";
  inner.getLoop().callExceptionHandler({ message: `${name} exception in shielded future`, exception, future: inner });
});

/**
 * Waits for `awaitable`, and keeps a cancellation of the waiting task from reaching it. Python's `asyncio.shield`.
 */
export function shield<T>(awaitable: Awaitable<T>): Future<T> {
  const inner = ensureFuture(awaitable);
  return inner.done() ? inner : new ShieldingFuture(inner);
}
