import type { EventLoop } from "../event-loop.ts";
import type { Wait } from "../events.ts";
import { Future } from "../future.ts";
import { named } from "../handle.ts";
import type { ConcurrentFuture } from "./concurrent-future.ts";

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

/** @param text what a task that awaits it waits for, as the record shows it */
export function wrapJob<T>(future: ConcurrentFuture<T>, loop: EventLoop, text: string): Future<T> {
  return new WrappedFuture(future, loop, text);
}
