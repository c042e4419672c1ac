import type { Awaitable } from "./awaitable.ts";
import { getRunningLoop } from "./running-loop.ts";
import type { Task, TaskOptions } from "./task.ts";

/**
 * Schedules a coroutine on the running loop, to run in the background from the next iteration on. Python's
 * `asyncio.create_task`.
 * @throws RuntimeError outside of a running loop; TypeError for anything but a coroutine, and for an
 * option that tasks don't have
 */
export function createTask<T>(coroutine: Awaitable<T>, options?: TaskOptions): Task<T> {
  return getRunningLoop().createTask(coroutine, options);
}
