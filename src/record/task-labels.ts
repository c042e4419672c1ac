import type { Wait } from "asyncio";
import { isolated } from "./isolated.ts";
import { ownName } from "./names.ts";
import type { TaskRecord } from "./record.ts";

/** What the tasks of a run are called where it is shown. */
export interface TaskLabels {
  /** The name that the program gave, else the call: `ask("Oslo")`. Several tasks may share one. */
  short: (task: number) => string;
  /** As {@link TaskLabels.short}, with the task's number where several share one: `ask("Oslo") (Task-3)`. */
  full: (task: number) => string;
  /** The text of a wait, in which tasks are called by their labels. */
  wait: (on: Wait) => string;
}

/** A name that nobody has given. */
const NUMBERED = /^Task-\d+$/;

export function taskLabels(tasks: readonly TaskRecord[]): TaskLabels {
  const shorts = new Map(tasks.map((task) => [task.id, shortLabel(task)]));
  const shared = new Map<string, number>();
  for (const label of shorts.values()) shared.set(label, (shared.get(label) ?? 0) + 1);
  const byName = new Map(tasks.map(({ id, name }) => [name, id]));
  const names = new Map(tasks.map(({ id, name }) => [id, name]));

  const short = (task: number) => shorts.get(task) ?? `Task ${task}`;
  function full(task: number) {
    const label = short(task);
    const name = names.get(task);
    return (shared.get(label) ?? 0) > 1 && name !== undefined && name !== label
      ? `${label} (${isolated(name)})`
      : label;
  }
  return {
    short,
    full,
    wait: ({ text }) =>
      isolated(text).replace(/\bTask-\d+\b/g, (name) => {
        const task = byName.get(name);
        return task === undefined ? name : full(task);
      }),
  };
}

function shortLabel(task: TaskRecord): string {
  const call = callOf(task);
  return isolated(call !== null && NUMBERED.test(task.name) ? call : task.name);
}

/** `ask("Oslo")`; null where its arguments are not known. */
export function callOf({ coroutine, args }: Pick<TaskRecord, "coroutine" | "args">): string | null {
  return args === undefined ? null : `${ownName(coroutine)}(${args})`;
}
