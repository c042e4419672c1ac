import type { Coroutine } from "./coroutine.ts";
import type { EventLoop } from "./event-loop.ts";
import { Task, type TaskOptions } from "./task.ts";

/**
 * For `loop.setTaskFactory`: a new task runs to its first suspension at once. Python's `asyncio.eager_task_factory`.
 */
export function eagerTaskFactory<T>(loop: EventLoop, coroutine: Coroutine<T>, options: TaskOptions): Task<T> {
  return new Task(coroutine, { ...options, loop, eagerStart: true });
}
