import type { EventLoop } from "./event-loop.ts";
import { addressText } from "./network/address-text.ts";
import { cutName, cutPlace } from "./recorded-sizes.ts";
import type { Task } from "./task.ts";

/** Tasks that are named. */
const MOST_TASKS = 20;

/** Says that nothing can happen any more, and which task waits for what. */
export function describeDeadlock(loop: EventLoop): string {
  const tasks = loop._tasks.toArray();
  const lines = tasks.slice(0, MOST_TASKS).map(describeTask);
  if (tasks.length > MOST_TASKS) lines.push(`  ${tasks.length - MOST_TASKS} more wait`);
  for (const address of loop._selector?.idleServers() ?? []) {
    lines.push(
      `A server listens at ${addressText(address)}, and nobody connects to it: start a client in this program too.`,
    );
  }
  return ["Deadlock: every task is waiting and nothing can wake one.", ...lines].join("\n");
}

function describeTask(task: Task): string {
  const at = cutPlace(task._coroutine!._stack().at(-1) ?? null);
  const where = at === null ? "" : ` in ${at.function} at ${at.file}:${at.line}`;
  return `  ${cutName(task.getName())} waits for ${cutName(task._describeWait().text)}${where}`;
}
