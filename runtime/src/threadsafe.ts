import type { Awaitable } from "./awaitable.ts";
import { isCoroutine, type Coroutine } from "./coroutine.ts";
import { ensureFuture } from "./ensure-future.ts";
import type { EventLoop } from "./event-loop.ts";
import { RuntimeError } from "./errors.ts";
import { runningJob } from "./executors/running-job.ts";
import type { Future } from "./future.ts";
import { promiseOf } from "./promise.ts";

/**
 * Has a loop run a coroutine, from code outside of it: an event listener, a timer, another library. Python's
 * `asyncio.run_coroutine_threadsafe`, which returns a `concurrent.futures.Future`; here it is a promise.
 * @throws TypeError for anything but a coroutine; RuntimeError in a worker of an executor, which no loop can be reached
 * from
 */
export function runCoroutineThreadsafe<T>(coroutine: Awaitable<T>, loop: EventLoop): Promise<T> {
  if (!isCoroutine(coroutine)) throw new TypeError("A coroutine object is required");
  if (runningJob() !== null) throw refuseInJob(coroutine);
  const future = loop.createFuture<T>();
  loop.callSoonThreadsafe(() => startFor(future, coroutine as Coroutine<T>));
  return promiseOf(future);
}

/** Makes the task, and lets the future follow it. */
function startFor<T>(future: Future<T>, coroutine: Coroutine<T>): void {
  const task = taskFor(future, coroutine);
  task.addDoneCallback(() => {
    if (future.done()) return;
    if (task.cancelled()) future.cancel();
    else if (task.exception() !== null) future.setException(task.exception());
    else future.setResult(task.result());
  });
  future.addDoneCallback(() => {
    if (future.cancelled()) task.cancel();
  });
}

function taskFor<T>(future: Future<T>, coroutine: Coroutine<T>): Future<T> {
  try {
    return ensureFuture(coroutine, { loop: future.getLoop() });
  } catch (error) {
    future.setException(error);
    throw error;
  }
}

function refuseInJob(coroutine: Coroutine): RuntimeError {
  coroutine.close();
  return new RuntimeError(
    "run_coroutine_threadsafe() can't reach an event loop from a worker, which shares no memory with it: " +
      "return what the loop is to go on with",
  );
}
