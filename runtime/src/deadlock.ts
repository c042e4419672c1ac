import type { EventLoop } from "./event-loop.ts";
import type { Task } from "./task.ts";

/** Says that nothing can happen any more, and which task waits for what. */
export function describeDeadlock(loop: EventLoop): string {
  const lines = loop._tasks.toArray().map(describeTask);
  return ["Deadlock: every task is waiting and nothing can wake one.", ...lines].join("\n");
}

function describeTask(task: Task): string {
  const at = task._coroutine!._stack().at(-1);
  const where = at === undefined ? "" : ` in ${at.function} at ${at.file}:${at.line}`;
  return `  ${task.getName()} waits for ${task._describeWait().text}${where}`;
}
