import { LEAST_STEP } from "./bars.ts";
import { connectionMark, type ConnectionMark } from "./connections.ts";
import type { LaneKey, RunIndex } from "./run-index.ts";
import type { Extent, Scale } from "./scale.ts";

export type MarkKind =
  ConnectionMark | "printed" | "warned" | "cancel-requested" | "cancel-delivered" | "finished" | "failed" | "cancelled";

/** A happening, or several too close to be told apart, as it is drawn on a lane. */
export interface Mark {
  kind: MarkKind;
  /** Pixels. */
  x: number;
  /** The first of them. */
  event: number;
  count: number;
}

/** How far after its last step, in pixels, a task's end is drawn. */
export const END_GAP = 9;

/** Marks of one kind closer than this, in pixels, are drawn as one. */
const APART = 3;

export function marksOf(key: LaneKey, index: RunIndex, scale: Scale, { from, to }: Extent): Mark[] {
  const marks: Mark[] = [];
  const latest = new Map<MarkKind, Mark>();
  for (const event of index.eventsOf.get(key) ?? []) {
    const kind = markOf(index, event);
    if (!kind) continue;
    const x = placeOf(kind, index.times[event]!, event, scale);
    if (x < from - END_GAP || x > to + END_GAP) continue;
    const before = latest.get(kind);
    if (before && x - before.x < APART) {
      before.count++;
      continue;
    }
    const mark = { kind, x, event, count: 1 };
    latest.set(kind, mark);
    marks.push(mark);
  }
  return marks;
}

/** Which mark an event leaves, if any. */
export function markOf({ run, deliveries }: RunIndex, index: number): MarkKind | null {
  const event = run.events[index]!;
  switch (event.type) {
    case "printed":
    case "warned":
    case "cancel-requested":
      return event.type;
    case "task-started":
    case "task-resumed":
      return deliveries.has(index) ? "cancel-delivered" : null;
    case "task-finished":
      return "finished";
    case "task-failed":
      return "failed";
    case "task-cancelled":
      return "cancelled";
    case "job-finished":
      return event.error ? "failed" : "finished";
    default:
      return connectionMark(event);
  }
}

/** An end stands behind the last step, however short that was. */
function placeOf(kind: MarkKind, time: number, event: number, scale: Scale): number {
  const point = scale.point(time, event);
  const isEnd = kind === "finished" || kind === "failed" || kind === "cancelled";
  return isEnd ? Math.max(point, scale.edge(time, event) + LEAST_STEP + END_GAP) : point;
}
