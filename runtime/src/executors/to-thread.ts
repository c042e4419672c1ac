import { codeNamed } from "../code.ts";
import { copyContext } from "../context.ts";
import { coroutine, type Coroutine } from "../coroutine.ts";
import { getRunningLoop } from "../running-loop.ts";
import { nameOf } from "./captured-names.ts";
import { ThreadPoolExecutor } from "./thread-pool-executor.ts";

/**
 * Calls a function on a thread of its own, so that the event loop is not held meanwhile. Python's `asyncio.to_thread`.
 *
 * The thread sees copies of the arguments and the names of the function's module, nothing else: see {@link Executor}. Context variables
 * have the values they have here.
 * Cancelling the wait does not stop a function that runs; its result is dropped.
 *
 * @returns a coroutine of the function's result, which throws what the function throws; and TypeError for a function or
 * an argument that can't be sent, ReferenceError for a function that uses local variables around it
 */
export function toThread<A extends unknown[], R>(fn: (...args: A) => R, ...args: A): Coroutine<R> {
  return callInThread(fn as never, args as never) as Coroutine<R>;
}

const callInThread = coroutine(function* (
  fn: (...args: unknown[]) => unknown,
  args: unknown[],
): Generator<unknown, unknown, never> {
  return yield getRunningLoop()._runInDefaultExecutor(
    () => ThreadPoolExecutor,
    fn,
    args,
    `toThread(${nameOf(fn)})`,
    copyContext(),
  );
}, codeNamed("toThread"));
