import {
  blockages,
  leftBehind,
  neverAwaited,
  type Blockage,
  type RunRecord,
  type Warning,
} from "../../record/index.ts";

/** What is worth a look in a run, before one looks at all of it. */
export interface Summary {
  /** The stretches in which the loop was blocked, the longest first; of many only the first few. */
  blocked: Blockage[];
  /** How many there were, and how long all of them took together, in seconds. */
  blockedInAll: { count: number; seconds: number };
  /** Coroutines that were made and never awaited. */
  neverAwaited: Warning[];
  /** Exceptions of tasks that nobody asked for. */
  neverRetrieved: Warning[];
  /** Tasks by what became of them. */
  tasks: { all: number; failed: number; cancelled: number; leftBehind: number };
}

const MOST = 10;

export function summaryOf(record: RunRecord): Summary {
  const all = blockages(record);
  const count = (outcome: string) => record.tasks.filter((task) => task.outcome === outcome).length;
  return {
    blocked: all.toSorted((a, b) => b.duration - a.duration).slice(0, MOST),
    blockedInAll: { count: all.length, seconds: all.reduce((sum, { duration }) => sum + duration, 0) },
    neverAwaited: neverAwaited(record),
    neverRetrieved: record.warnings.filter(({ category }) => category === "never-retrieved"),
    tasks: {
      all: record.tasks.length,
      failed: count("failed"),
      cancelled: count("cancelled"),
      leftBehind: leftBehind(record).length,
    },
  };
}
