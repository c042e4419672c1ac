import { lastIndex } from "./moment.ts";
import type { RunIndex } from "./run-index.ts";

/** How long a run takes to watch at 1×, in seconds: each event is held for a moment, each wait takes its own time. */
const HOLD = 0.45;
/** A run with more to show is quicker: all its events together are held for so long at most, … */
const MOST_HOLDING = 40;
/** … and all its waits together take so long at most. */
const MOST_WAITING = 12;

/** Where a player is in a run. */
export interface Moment {
  /** The event that has happened last. */
  event: number;
  /** Loop time in seconds: that of the event, or on the way to that of the next one. */
  time: number;
}

/** Which moment of a run is shown after how many seconds of watching it at 1×. */
export interface Pace {
  /** Seconds it takes to watch all of it. */
  length: number;
  /** When an event is shown, in seconds. */
  startOf: (event: number) => number;
  momentAt: (seconds: number) => Moment;
}

/** @throws RangeError for a run without events: there is nothing to watch */
export function paceOf({ run, times }: Pick<RunIndex, "run" | "times">): Pace {
  const count = times.length;
  if (count === 0) throw new RangeError("a run without events has no pace");
  const hold = Math.min(HOLD, MOST_HOLDING / count);
  const rate = Math.min(1, MOST_WAITING / Math.max(run.elapsed, times.at(-1)!));
  const gapAfter = (event: number) => (times[event + 1] ?? times[event]!) - times[event]!;
  const starts = new Float64Array(count);
  for (let event = 1; event < count; event++) starts[event] = starts[event - 1]! + hold + gapAfter(event - 1) * rate;
  return {
    length: starts[count - 1]! + hold,
    startOf: (event) => starts[event]!,
    momentAt(seconds) {
      const event = Math.max(
        0,
        lastIndex(count, (index) => starts[index]! <= seconds),
      );
      const waited = Math.max(0, seconds - starts[event]! - hold) / rate;
      return { event, time: times[event]! + Math.min(waited, gapAfter(event)) };
    },
  };
}
