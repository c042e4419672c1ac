import type { RunRecord, RunSoFar, Span, TaskRecord } from "../../record/index.ts";

/** More tasks than this are more lanes than anybody looks through. */
const MANY_TASKS = 200;

/** So many tasks of one coroutine function and one parent are shown as one lane, until somebody unfolds it. */
const LARGE_GROUP = 20;

/** A run with very many tasks, in which those of one kind stand under one that stands for all of them. */
export interface GroupedRun<R> {
  run: R;
  /** The tasks that stand for others, by their ids: the others are folded under them at first. */
  groups: ReadonlySet<number>;
}

/** Puts the tasks that one task made of one coroutine function under a lane of their own, where there are very many. */
export function grouped<R extends RunSoFar | RunRecord>(run: R): GroupedRun<R> {
  const { tasks } = run;
  if (tasks.length <= MANY_TASKS) return { run, groups: new Set() };
  const kinds = new Map<string, TaskRecord[]>();
  for (const task of tasks) {
    const members = kinds.get(kindOf(task));
    if (members) members.push(task);
    else kinds.set(kindOf(task), [task]);
  }
  const groups = new Map<TaskRecord, TaskRecord>();
  let id = tasks.reduce((most, task) => Math.max(most, task.id), 0);
  for (const members of kinds.values()) {
    if (members.length >= LARGE_GROUP) groups.set(members[0]!, groupOf(members, ++id));
  }
  const parents = new Map<string, number>();
  for (const group of groups.values()) parents.set(kindOf(group), group.id);
  const all = tasks.flatMap((task) => {
    const group = groups.get(task);
    const parent = parents.get(kindOf(task));
    const own = parent === undefined ? task : { ...task, parent };
    return group ? [group, own] : [own];
  });
  return { run: { ...run, tasks: all }, groups: new Set(Array.from(groups.values(), (group) => group.id)) };
}

function kindOf({ parent, coroutine }: TaskRecord): string {
  return `${parent} ${coroutine}`;
}

/** What stands for tasks of one kind: it runs while one of them does, and waits as long as all of those that are there do. */
function groupOf(members: TaskRecord[], id: number): TaskRecord {
  const first = members[0]!;
  const name = `${first.coroutine} × ${members.length.toLocaleString("en")}`;
  const ends = members.map(({ ended }) => ended);
  const hasEnded = ends.every((end) => end !== null);
  const outcomes = new Set(members.map(({ outcome }) => outcome));
  return {
    ...first,
    id,
    name,
    ended: hasEnded ? ends.reduce((last, end) => Math.max(last, end!), 0) : null,
    outcome: hasEnded
      ? ((["failed", "cancelled"] as const).find((outcome) => outcomes.has(outcome)) ?? "finished")
      : "pending",
    result: null,
    error: null,
    spans: spansOf(members, `one of ${members.length.toLocaleString("en")}`),
  };
}

function spansOf(members: TaskRecord[], text: string): Span[] {
  const steps = members
    .flatMap(({ spans }) => spans.filter(({ state }) => state === "running" || state === "blocking"))
    .sort((a, b) => a.fromEvent - b.fromEvent);
  const last = members.flatMap(({ spans }) => spans.at(-1) ?? []).reduce((a, b) => (later(a, b) ? a : b));
  const spans: Span[] = [];
  let before: Span = members[0]!.spans[0]!;
  const wait = (from: Span, to: Pick<Span, "from" | "fromEvent"> | null) => {
    const start = from.state === "running" || from.state === "blocking" ? from.to : from.from;
    const startEvent = from.state === "running" || from.state === "blocking" ? from.toEvent : from.fromEvent;
    if (start === null || startEvent === null) return;
    spans.push({
      state: "suspended",
      from: start,
      to: to?.from ?? null,
      fromEvent: startEvent,
      toEvent: to?.fromEvent ?? null,
      on: { kind: "future", text },
    });
  };
  for (const step of steps) {
    wait(before, step);
    spans.push({ ...step });
    before = step;
  }
  if (last.toEvent === null) wait(before, null);
  return spans;
}

/** Whether a span ends after another one. */
function later(a: Span, b: Span): boolean {
  return (a.toEvent ?? Infinity) > (b.toEvent ?? Infinity);
}
