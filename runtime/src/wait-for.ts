import { asyncWith } from "./async-with.ts";
import type { Awaitable } from "./awaitable.ts";
import { CancelledError } from "./cancelled-error.ts";
import { waitingCode } from "./code.ts";
import { coroutine, type Body, type Coroutine } from "./coroutine.ts";
import { ensureFuture } from "./ensure-future.ts";
import { TimeoutError } from "./errors.ts";
import type { Future } from "./future.ts";
import { timeout } from "./timeouts.ts";

/**
 * Waits for `awaitable`, `seconds` at most: then it is cancelled, and a TimeoutError raised. Python's
 * `asyncio.wait_for`.
 * @param seconds null: as long as it takes
 */
export const waitFor: <T>(awaitable: Awaitable<T>, seconds: number | null) => Coroutine<T> = coroutine(
  function* waitFor<T>(awaitable: Awaitable<T>, seconds: number | null): Body<T> {
    if (seconds === null || seconds > 0) {
      return yield* asyncWith(timeout(seconds), function* (): Body<T> {
        return (yield awaitable) as T;
      });
    }
    const future = ensureFuture(awaitable);
    if (future.done()) return future.result();
    yield* cancelAndWait(future);
    try {
      return future.result();
    } catch (error) {
      if (error instanceof CancelledError) throw new TimeoutError(undefined, { cause: error });
      throw error;
    }
  },
);

const cancelAndWait = coroutine(
  function* (future: Future): Body<void> {
    const waiter = future.getLoop().createFuture<void>();
    const release = (): void => {
      if (!waiter.done()) waiter.setResult();
    };
    future.addDoneCallback(release);
    try {
      future.cancel();
      yield waiter;
    } finally {
      future.removeDoneCallback(release);
    }
  },
  waitingCode("_cancel_and_wait", "waitFor()"),
);
