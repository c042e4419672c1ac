import type { Coroutine } from "./coroutine.ts";
import type { EventLoop, TaskFactory } from "./event-loop.ts";
import { Task, type TaskOptions } from "./task.ts";

/** A class of tasks, for {@link createEagerTaskFactory}. */
export type TaskClass = new <T>(coroutine: Coroutine<T>, options: TaskOptions & { loop: EventLoop }) => Task<T>;

/**
 * As {@link eagerTaskFactory}, for tasks of a class derived from {@link Task}. Python's
 * `asyncio.create_eager_task_factory`.
 */
export function createEagerTaskFactory(taskClass: TaskClass): TaskFactory {
  return (loop, coroutine, options) => new taskClass(coroutine, { eagerStart: true, ...options, loop });
}

/**
 * For `loop.setTaskFactory`: a new task runs to its first suspension at once. Python's `asyncio.eager_task_factory`.
 */
export const eagerTaskFactory = createEagerTaskFactory(Task);
