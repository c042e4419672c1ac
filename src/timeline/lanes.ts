import { callOf, isolated, type ConnectionRecord, type JobRecord, type TaskRecord } from "../record/index.ts";
import { connectionLane, connectionsByTask } from "./connections.ts";
import type { LaneKey, RunIndex } from "./run-index.ts";

interface LaneBase {
  key: LaneKey;
  name: string;
  /** What is in it, in other words: a call, a coroutine function's name, a task's number, an executor's worker. */
  about: string;
  /** How many ancestors it is indented under. */
  depth: number;
}

/** One row of the timeline. */
export type Lane =
  | (LaneBase & {
      kind: "task";
      task: TaskRecord;
      /** How many tasks descend from it. */
      descendants: number;
      /** Whether their lanes are left out. */
      folded: boolean;
    })
  | (LaneBase & { kind: "job"; job: JobRecord })
  | (LaneBase & { kind: "connection"; connection: ConnectionRecord })
  | (LaneBase & { kind: "program" });

/**
 * The lanes of a run from top to bottom: what the program does outside of tasks (when there is any), each task followed
 * by its connections and by the tasks it made, in order of birth, and the jobs of executors.
 *
 * @param folded the tasks whose descendants are left out
 */
export function lanesOf({ run, eventsOf, labels }: RunIndex, folded: ReadonlySet<number>): Lane[] {
  const lanes: Lane[] = [];
  if (eventsOf.has("program")) {
    lanes.push({ kind: "program", key: "program", name: "Program", about: "outside tasks", depth: 0 });
  }
  const connections = connectionsByTask(run);
  const addConnections = (task: number | null, depth: number): void => {
    for (const each of connections.get(task) ?? []) lanes.push(connectionLane(each, depth, run));
  };
  addConnections(null, 0);
  const children = childrenOf(run.tasks);
  const descendants = countDescendants(run.tasks);

  // A chain of tasks may be longer than the stack is deep.
  const waiting = (children.get(null) ?? []).map((task) => ({ task, depth: 0 })).reverse();
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { task, depth } = next;
    const isFolded = folded.has(task.id);
    lanes.push({
      kind: "task",
      key: `task-${task.id}`,
      name: labels.short(task.id),
      about: isolated(aboutTask(task, labels.short(task.id))),
      depth,
      task,
      descendants: descendants.get(task.id) ?? 0,
      folded: isFolded,
    });
    if (isFolded) continue;
    addConnections(task.id, depth + 1);
    for (const child of (children.get(task.id) ?? []).toReversed()) waiting.push({ task: child, depth: depth + 1 });
  }

  for (const job of run.jobs) {
    const worker = job.worker === null ? "in a queue" : `${job.executor} ${job.worker + 1}`;
    lanes.push({ kind: "job", key: `job-${job.id}`, name: isolated(job.function), about: worker, depth: 0, job });
  }
  return lanes;
}

/** What a task's label leaves out. */
function aboutTask(task: TaskRecord, label: string): string {
  const call = callOf(task);
  return call !== null && label === isolated(call) ? task.name : (call ?? task.coroutine);
}

/** One lane, if the run has it. */
export function laneNamed(index: RunIndex, key: LaneKey): Lane | null {
  return lanesOf(index, NONE_FOLDED).find((lane) => lane.key === key) ?? null;
}

/** For {@link lanesOf}: all lanes. */
export const NONE_FOLDED: ReadonlySet<number> = new Set();

/** The tasks that have to be unfolded for a lane to be shown. */
export function ancestorsOf({ run }: RunIndex, key: LaneKey): number[] {
  const parents = new Map(run.tasks.map(({ id, parent }) => [id, parent]));
  const ancestors: number[] = [];
  const [kind, id] = key.split("-");
  const connection = kind === "connection" ? run.connections.find((each) => each.id === Number(id)) : undefined;
  let parent = kind === "task" ? parents.get(Number(id)) : (connection?.opener ?? connection?.handler);
  while (parent !== null && parent !== undefined) {
    ancestors.push(parent);
    parent = parents.get(parent);
  }
  return ancestors;
}

/** The tasks each task made; those made outside of any under null. */
function childrenOf(tasks: TaskRecord[]): Map<number | null, TaskRecord[]> {
  const children = new Map<number | null, TaskRecord[]>();
  for (const task of tasks) {
    const siblings = children.get(task.parent);
    if (siblings) siblings.push(task);
    else children.set(task.parent, [task]);
  }
  return children;
}

/** A task is born after its parent: from the last to the first, each hands on what it has counted. */
function countDescendants(tasks: TaskRecord[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { id, parent } of tasks.toReversed()) {
    if (parent !== null) counts.set(parent, (counts.get(parent) ?? 0) + (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
