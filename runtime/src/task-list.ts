import type { Task } from "./task.ts";

/**
 * A loop's tasks that are not done. Each is linked to its neighbours, as in CPython 3.14: an array made creating and
 * gathering 100,000 tasks take 1.05 times as long.
 */
export class TaskList {
  #newest: Task | null = null;

  add(task: Task): void {
    const older = this.#newest;
    if (older !== null) older._newer = task;
    task._older = older;
    this.#newest = task;
  }

  /** Does nothing for a task that isn't in it. */
  delete(task: Task): void {
    const { _older: older, _newer: newer } = task;
    if (newer !== null) newer._older = older;
    else if (this.#newest === task) this.#newest = older;
    if (older !== null) older._newer = newer;
    // A task that somebody keeps must not keep others.
    task._older = task._newer = null;
  }

  /** Oldest first. */
  toArray(): Task[] {
    const tasks: Task[] = [];
    for (let task = this.#newest; task !== null; task = task._older) tasks.push(task);
    return tasks.reverse();
  }
}
