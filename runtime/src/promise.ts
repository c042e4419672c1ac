import type { EventLoop } from "./event-loop.ts";
import type { Wait } from "./events.ts";
import { Future } from "./future.ts";

/** The future of a JavaScript promise. While it is pending, the loop waits for the thread's host. */
class PromiseFuture<T> extends Future<T> {
  static {
    Object.defineProperty(this, "name", { value: "Future" });
  }

  constructor(loop: EventLoop, promise: PromiseLike<T>) {
    super({ loop });
    loop._outside++;
    promise.then(
      (value) => this.#settle(() => this._finish(value)),
      (error: unknown) => this.#settle(() => this._fail(error)),
    );
  }

  override cancel(message?: unknown): boolean {
    const cancelled = super.cancel(message);
    if (cancelled) this._loop._outside--;
    return cancelled;
  }

  override _wait(): Wait {
    return { kind: "promise", text: "a JavaScript promise" };
  }

  #settle(act: () => void): void {
    if (this.done() || this._loop.isClosed()) return;
    this._loop._outside--;
    act();
  }
}

/** A future that takes the promise's result, or its error. */
export function awaitPromise<T>(loop: EventLoop, promise: PromiseLike<T>): Future<T> {
  return new PromiseFuture(loop, promise);
}
