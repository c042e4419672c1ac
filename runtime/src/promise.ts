import { refuseOtherCopys, resolveAsIs } from "./awaitable.ts";
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

/** Of promises that were made of futures: these. */
const sources = new WeakMap<PromiseLike<unknown>, Future<unknown>>();

/** A promise, for code outside of the loop, that is settled as the future is. */
export function promiseOf<T>(future: Future<T>): Promise<T> {
  const promise = new Promise<T>((...settle) => future.addDoneCallback(() => settleAs(future, ...settle)));
  sources.set(promise, future);
  return promise;
}

/** Settles a promise as a future that is done is settled. */
export function settleAs<T>(future: Future<T>, resolve: (value: T) => void, reject: (reason: unknown) => void): void {
  try {
    resolveAsIs(resolve, future.result());
  } catch (error) {
    reject(error);
  }
}

/** A future that takes the promise's result, or its error: of a future's own promise that one, which needs no host. */
export function awaitPromise<T>(loop: EventLoop, promise: PromiseLike<T>): Future<T> {
  refuseOtherCopys(promise);
  const source = sources.get(promise) as Future<T> | undefined;
  if (source?.getLoop() !== loop) return new PromiseFuture(loop, promise);
  // Its rejection has found somebody.
  promise.then(undefined, () => {});
  return source;
}

/** The future that `makeFuture` gives once something has been loaded. Meanwhile the loop waits for the thread's host. */
export function futureWhenLoaded<L, T>(
  loop: EventLoop,
  loading: Promise<L>,
  makeFuture: (loaded: L) => Future<T>,
): Future<T> {
  const future = loop.createFuture<T>();
  const loaded = awaitPromise(loop, loading);
  loaded.addDoneCallback(() => {
    if (future.done()) return;
    try {
      const made = makeFuture(loaded.result());
      future.addDoneCallback(() => future.cancelled() && made.cancel());
      made.addDoneCallback(() => copyState(made, future));
    } catch (error) {
      future.setException(error);
    }
  });
  return future;
}

function copyState<T>(from: Future<T>, to: Future<T>): void {
  if (to.done()) return;
  if (from.cancelled()) to.cancel();
  else if (from.exception() !== null) to.setException(from.exception());
  else to.setResult(from.result());
}
