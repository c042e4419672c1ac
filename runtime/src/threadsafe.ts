import type { Awaitable } from "./awaitable.ts";
import { isCoroutine, type Coroutine } from "./coroutine.ts";
import { ensureFuture } from "./ensure-future.ts";
import type { EventLoop } from "./event-loop.ts";
import { RuntimeError } from "./errors.ts";
import { runningJob } from "./executors/running-job.ts";
import type { Future } from "./future.ts";

/**
 * Has a loop run a coroutine, from code outside of it: an event listener, a timer, another library. Python's
 * `asyncio.run_coroutine_threadsafe`, which gives a `concurrent.futures.Future`; here it is a promise.
 * @throws TypeError for anything but a coroutine; RuntimeError in a worker of an executor, which no loop can be reached
 * from
 */
export function runCoroutineThreadsafe<T>(coroutine: Awaitable<T>, loop: EventLoop): Promise<T> {
  if (!isCoroutine(coroutine)) throw new TypeError("A coroutine object is required");
  if (runningJob() !== null) throw refuseInJob(coroutine);
  return new Promise((resolve) => {
    loop.callSoonThreadsafe(() => {
      const future = ensureFuture(coroutine as Awaitable<T>, { loop });
      future.addDoneCallback(() => resolve(resultOf(future)));
    });
  });
}

function refuseInJob(coroutine: Coroutine): RuntimeError {
  coroutine.close();
  return new RuntimeError(
    "run_coroutine_threadsafe() can't reach an event loop from a worker, which shares no memory with it: " +
      "return what the loop is to go on with",
  );
}

/** A promise that is settled as the future is. */
// eslint-disable-next-line @typescript-eslint/require-await -- it is `async` for the rejection alone
async function resultOf<T>(future: Future<T>): Promise<T> {
  return future.result();
}
