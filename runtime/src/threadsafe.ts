import type { Awaitable } from "./awaitable.ts";
import { isCoroutine } from "./coroutine.ts";
import { ensureFuture } from "./ensure-future.ts";
import type { EventLoop } from "./event-loop.ts";
import type { Future } from "./future.ts";

/**
 * Has a loop run a coroutine, from code outside of it: an event listener, a timer, another library. Python's
 * `asyncio.run_coroutine_threadsafe`, which gives a `concurrent.futures.Future`; here it is a promise.
 * @throws TypeError for anything but a coroutine
 */
export function runCoroutineThreadsafe<T>(coroutine: Awaitable<T>, loop: EventLoop): Promise<T> {
  if (!isCoroutine(coroutine)) throw new TypeError("A coroutine object is required");
  return new Promise((resolve) => {
    loop.callSoonThreadsafe(() => {
      const future = ensureFuture(coroutine as Awaitable<T>, { loop });
      future.addDoneCallback(() => resolve(resultOf(future)));
    });
  });
}

/** A promise that is settled as the future is. */
// eslint-disable-next-line @typescript-eslint/require-await -- it is `async` for the rejection alone
async function resultOf<T>(future: Future<T>): Promise<T> {
  return future.result();
}
