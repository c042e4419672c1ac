import type { EventLoop } from "../event-loop.ts";
import { isFuture, type Future } from "../future.ts";
import { repr } from "../repr.ts";
import { getEventLoop } from "../running-loop.ts";
import { ConcurrentFuture } from "./concurrent-future.ts";
import { wrapJob } from "./wrap-job.ts";

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
