import {
  jobRuns,
  lifeOf,
  peakOf,
  printedMoments,
  tasksOf,
  waitsIn,
  type Interval,
  type RunRecord,
} from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { counted, listed, spot, taskName } from "./words.ts";

/** Something of which several may be under way at once. */
export interface Activity {
  /** One of it, as a noun: `download`. Feedback adds the s. */
  noun: string;
  intervals: (run: RunRecord) => Interval[];
}

/** The tasks of a coroutine function, each from its first step to its end. */
export function tasksRunning(coroutine: string): Activity {
  return {
    noun: `${coroutine} task`,
    intervals: (run) => tasksOf(run, coroutine).flatMap((task) => lifeOf(run, task) ?? []),
  };
}

/**
 * The waits inside a function, whichever task calls it: right for a support module's `async function`, such as
 * `callsOf("fetch", "/web.ts")`.
 */
export function callsOf(fn: string, file?: string): Activity {
  return { noun: `${fn} call`, intervals: (run) => waitsIn(run, fn, file) };
}

/** The runs of a function by workers of an executor. */
export function jobsRunning(fn: string): Activity {
  return { noun: `${fn} job`, intervals: (run) => jobRuns(run, fn) };
}

/**
 * What lies between two printed lines. What the patterns capture tells the pairs apart:
 *
 * ```ts
 * between("download", /^start (.+)$/, /^done (.+)$/)
 * ```
 */
export function between(noun: string, start: RegExp, end: RegExp): Activity {
  return {
    noun,
    intervals: (run) => {
      const ends = printedMoments(run).filter(({ text }) => end.test(text));
      return printedMoments(run).flatMap((from) => {
        const key = start.exec(from.text)?.slice(1).join("\n");
        if (key === undefined) return [];
        const isItsEnd = (to: (typeof ends)[number]) =>
          to.event > from.event && end.exec(to.text)?.slice(1).join("\n") === key;
        const position = ends.findIndex(isItsEnd);
        const [to = null] = position < 0 ? [] : ends.splice(position, 1);
        return [{ from, to }];
      });
    },
  };
}

/** At the busiest moment exactly so many are under way at once. */
export function peak(activity: Activity, count: number): Matcher {
  const expected = `Exactly ${counted(count, activity.noun)} under way at the busiest moment.`;
  return (run) => {
    const found = peakOf(activity.intervals(run));
    if (found.peak === count) return null;
    if (found.peak > count) return tooMany(run, activity, found, expected);
    return {
      seen:
        found.at === null
          ? `There was no ${activity.noun} at all.`
          : `Never more than ${counted(found.peak, activity.noun)} under way at once, first ${spot(run, found.at)}.`,
      expected,
      hint: "Awaiting one after another runs them one at a time. Start them all, as tasks or with gather, before you wait.",
      ...(found.at && { at: pointAt(found.at) }),
    };
  };
}

/** Never more than so many are under way at once. */
export function peakAtMost(activity: Activity, count: number): Matcher {
  return (run) => {
    const found = peakOf(activity.intervals(run));
    if (found.peak <= count) return null;
    return tooMany(run, activity, found, `At most ${counted(count, activity.noun)} under way at once.`);
  };
}

function tooMany(run: RunRecord, activity: Activity, found: ReturnType<typeof peakOf>, expected: string): Failure {
  const tasks = new Set(found.under.flatMap(({ from }) => (from.task === null ? [] : [taskName(run, from.task)])));
  return {
    seen: `${counted(found.peak, activity.noun)} were under way at once, ${found.at ? spot(run, found.at) : ""} (${listed([...tasks])}).`,
    expected,
    hint: "What keeps the next one from starting while enough are under way?",
    ...(found.at && { at: pointAt(found.at) }),
  };
}
