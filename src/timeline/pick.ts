import { eventAtTime } from "./moment.ts";
import type { LaneKey, RunIndex } from "./run-index.ts";
import type { Scale } from "./scale.ts";

/** How near, in pixels, a pointer has to come to an event to mean it. */
const REACH = 7;

/**
 * The event that a place of the plot stands for: the nearest of that lane's own when there is one near, else the last
 * of the run that had happened by then.
 *
 * @param x pixels from the plot's left edge
 */
export function eventAt(x: number, index: RunIndex, scale: Scale, lane: LaneKey | null): number {
  const near = lane === null ? null : nearest(x, index, scale, lane);
  if (near !== null) return near;
  const value = (Math.max(x, 0) / scale.width) * scale.extent;
  const event = scale.kind === "time" ? eventAtTime(index, value) : Math.floor(value);
  return Math.min(Math.max(event, 0), index.times.length - 1);
}

/** Of several at one place the last: what the lane was left in. */
function nearest(x: number, { eventsOf, times }: RunIndex, scale: Scale, lane: LaneKey): number | null {
  let best: number | null = null;
  let distance = REACH;
  for (const event of eventsOf.get(lane) ?? []) {
    const away = Math.abs(scale.point(times[event]!, event) - x);
    if (away > distance) continue;
    best = event;
    distance = away;
  }
  return best;
}
