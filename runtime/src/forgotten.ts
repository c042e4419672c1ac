import type { EventLoop } from "./event-loop.ts";
import type { Future } from "./future.ts";

/** Reports exceptions nobody has asked for. */
export function reportFailures(loop: EventLoop): void {
  for (const future of loop._failures.takeAll()) {
    loop.callExceptionHandler({
      message: `${future.constructor.name} exception was never retrieved`,
      exception: future.exception(),
      future,
      category: "never-retrieved",
    });
  }
}

/** Reports tasks that are still pending, but for those whose end somebody waited for in vain. */
export function reportPendingTasks(loop: EventLoop, awaited: WeakSet<Future>): void {
  for (const task of loop._tasks.toArray()) {
    if (awaited.has(task)) continue;
    loop.callExceptionHandler({
      message: "Task was destroyed but it is pending!",
      task,
      category: "destroyed-pending",
    });
  }
}
