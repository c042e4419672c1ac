import type { EventLoop } from "../event-loop.ts";
import type { Wait } from "../events.ts";
import { Future, isFuture } from "../future.ts";
import { named } from "../handle.ts";
import { repr } from "../repr.ts";
import { getEventLoop } from "../running-loop.ts";
import { ConcurrentFuture } from "./concurrent-future.ts";

/** A loop's own future of something that goes on outside of it. */
class WrappedFuture<T> extends Future<T> {
  static {
    Object.defineProperty(this, "name", { value: "Future" });
  }

  readonly #text: string;

  constructor(source: ConcurrentFuture<T>, loop: EventLoop, text: string) {
    super({ loop });
    this.#text = text;
    source.addDoneCallback(() => {
      if (!loop.isClosed()) loop.callSoonThreadsafe(() => this.#copy(source));
    });
    const passOn = (): unknown => this.cancelled() && source.cancel();
    this.addDoneCallback(named("_chain_future.<locals>._call_check_cancel", passOn));
  }

  override _wait(): Wait {
    return { kind: "future", text: this.#text };
  }

  #copy(source: ConcurrentFuture<T>): void {
    if (this.done()) return;
    source._settle({
      finished: (result) => this.setResult(result),
      failed: (exception) => this.setException(exception),
      cancelled: () => this.cancel(),
    });
  }
}

/**
 * A future of the loop for one of `executor.submit()`. Cancelling it cancels the other, if that one has not started.
 * Python's `asyncio.wrap_future`.
 * @param options `loop`: the loop it belongs to; without, the current one
 * @throws RuntimeError without a loop; TypeError for anything but a future
 */
export function wrapFuture<T>(future: ConcurrentFuture<T> | Future<T>, options: { loop?: EventLoop } = {}): Future<T> {
  if (isFuture(future)) return future;
  if (!(future instanceof ConcurrentFuture)) {
    throw new TypeError(`a future of an executor is expected, got ${repr(future)}`);
  }
  return wrapJob(future, options.loop ?? getEventLoop(), "a job");
}

/** @param text what a task that awaits it waits for, as the record shows it */
export function wrapJob<T>(future: ConcurrentFuture<T>, loop: EventLoop, text: string): Future<T> {
  return new WrappedFuture(future, loop, text);
}
