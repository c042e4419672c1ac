import { resolveAsIs, type Awaitable } from "./awaitable.ts";
import { isCoroutine } from "./coroutine.ts";
import { RuntimeError } from "./errors.ts";
import { isLoadingForJobs, runningJob } from "./executors/running-job.ts";
import { promiseToStart } from "./never-awaited.ts";
import { Runner, type RunnerOptions } from "./runner.ts";
import { runningLoop } from "./running-loop.ts";

/** Resolves when the runs that were started have ended. */
let lastRun: Promise<unknown> = Promise.resolve();

/**
 * Runs a program: a new loop with the coroutine as its first task. At its end the tasks still pending are cancelled and
 * waited for, and the loop is closed. Python's `asyncio.run`.
 *
 * It returns a promise, where Python blocks: the calling code continues first. A second `run()` waits until the first
 * has ended.
 *
 * In a worker of an executor, which evaluates the module for its functions, it does nothing: Python's
 * `if __name__ == "__main__"`.
 *
 * @param main a coroutine, or anything else that can be awaited
 * @throws RuntimeError, at once, inside a running loop
 */
export function run<T>(main: Awaitable<T>, options: RunnerOptions = {}): Promise<T> {
  if (isLoadingForJobs()) return doNothing(main);
  if (runningJob() !== null) throw refuseInJob(main);
  if (runningLoop() !== null) throw new RuntimeError("asyncio.run() cannot be called from a running event loop");
  promiseToStart(main, true);
  const result = lastRun.then(() => runAlone(main, options));
  lastRun = result.catch(() => {});
  // A promise of its own, which nobody has handled yet: the host reports its rejection when the caller does not.
  return new Promise((resolve, reject) => {
    result.then(({ value }) => resolveAsIs(resolve, value), reject);
  });
}

/** A worker evaluates the module for its functions; what follows the run does not happen there either. */
function doNothing<T>(main: Awaitable<T>): Promise<T> {
  if (isCoroutine(main)) main.close();
  return new Promise(() => {});
}

function refuseInJob(main: Awaitable<unknown>): RuntimeError {
  if (isCoroutine(main)) main.close();
  return new RuntimeError(
    "asyncio.run() cannot be called in a worker: it gives a promise, which the job can't wait for",
  );
}

/** In an object: an `async` function can't give an awaitable of ours as it is. */
async function runAlone<T>(main: Awaitable<T>, options: RunnerOptions): Promise<{ value: T }> {
  promiseToStart(main, false);
  const runner = new Runner(options);
  try {
    return { value: await runner.run(main) };
  } finally {
    await runner.close();
  }
}
