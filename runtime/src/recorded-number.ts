import type { Task } from "./task.ts";

/** Whether a task is the runtime's own business, of which no listener hears. */
export function isUnrecorded(task: Task): boolean {
  return task._coroutine?._code.unrecorded ?? false;
}

/** By which number the record knows a task: null for none, and for one of the runtime's own. */
export function recordedNumber(task: Task | null | undefined): number | null {
  return task && !isUnrecorded(task) ? task._number : null;
}
