import { jobRuns, peakOf, waitsIn, type Interval, type RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { code, text, words, type Text, type Words } from "./text.ts";
import { spot, taskName } from "./words.ts";

/** Something of which several may be under way at once. */
export interface Activity {
  /** So many of it: `2 calls of fetchPage`. */
  counted: (count: number) => Text;
  /** What those are that count. */
  state: "under way" | "open";
  /** What to say when there was none of it, as a sentence. */
  absent: Words;
  intervals: (run: RunRecord) => Interval[];
  /** Whether some of it was begun and had to wait for something that only this activity knows of. */
  isQueueing?: (run: RunRecord) => boolean;
}

/**
 * The waits inside a function, whichever task calls it: right for a support module's `async function`, such as
 * `callsOf("fetchPage", "/web.ts")`.
 */
export function callsOf(fn: string, file?: string): Activity {
  return {
    counted: (count) => text`${count === 0 ? "no" : count} ${count === 1 ? "call" : "calls"} of ${code(fn)}`,
    state: "under way",
    absent: text`Nothing ever waits in ${code(fn)}. Is it called, and is the call awaited?`,
    intervals: (run) => waitsIn(run, fn, file),
  };
}

/** What workers of executors do, whatever the function that was handed to them is called. */
export function jobs(): Activity {
  return {
    counted: (count) => text`${count === 0 ? "no" : count} ${count === 1 ? "worker" : "workers"}`,
    state: "under way",
    absent:
      "Nothing was handed to a worker. `toThread` and `runInExecutor` take the function itself and its arguments.",
    intervals: jobRuns,
    isQueueing: ({ jobs }) => jobs.some(({ submitted, started }) => started !== null && started > submitted),
  };
}

/** At the busiest moment exactly so many are under way at once. */
export function peak(activity: Activity, count: number): Matcher {
  const expected = text`Exactly ${activity.counted(count)} ${activity.state} at the busiest moment.`;
  return (run) => {
    const found = peakOf(activity.intervals(run));
    if (found.peak === count) return null;
    if (found.peak > count) return tooMany(run, activity, count, expected);
    return {
      about: "at once",
      seen:
        found.at === null
          ? text`There were ${activity.counted(0)} at all.`
          : text`Never more than ${activity.counted(found.peak)} ${activity.state} at once, first ${spot(run, found.at)}.`,
      expected,
      ...(found.peak === 0
        ? {
            hint: words(activity.absent),
            isCertain: true,
          }
        : activity.isQueueing?.(run)
          ? {
              hint: text`All of it was handed over, and had to queue: the pool has ${found.peak === 1 ? "only one worker" : `only ${found.peak} workers`}.`,
              isCertain: true,
            }
          : someWaitToEnter(run)
            ? {
                hint: text`All of them have started and wait to be let in: ${found.peak === 1 ? "only one is" : `only ${found.peak} are`} inside at once. How many does the lock, the semaphore or the queue let in?`,
                isCertain: true,
              }
            : {
                hint: words(
                  "Awaiting one after another runs them one at a time. Start them all, as tasks or with `gather`, before you wait.",
                ),
              }),
      ...(found.at && { at: pointAt(found.at) }),
    };
  };
}

/** At no moment are more than so many under way at once. */
export function neverMoreThan(activity: Activity, count: number): Matcher {
  const expected = text`Never more than ${activity.counted(count)} ${activity.state} at once.`;
  return (run) => {
    const { peak } = peakOf(activity.intervals(run));
    return peak > count ? tooMany(run, activity, count, expected) : null;
  };
}

/** Whether a task ever waited for a lock, a semaphore or a queue. */
function someWaitToEnter({ events }: RunRecord): boolean {
  return events.some((event) => event.type === "task-suspended" && /acquire|Queue/.test(event.on.text));
}

const NAMES_SHOWN = 3;

function tooMany(run: RunRecord, activity: Activity, count: number, expected: Text): Failure {
  const found = peakOf(activity.intervals(run));
  const tasks = new Set(found.under.flatMap(({ from }) => (from.task === null ? [] : [taskName(run, from.task)])));
  const names = [...tasks].slice(0, NAMES_SHOWN);
  if (tasks.size > NAMES_SHOWN) names.push(`${tasks.size - NAMES_SHOWN} more`);
  const someHadToWait = found.peak < activity.intervals(run).length || someWaitToEnter(run);
  return {
    about: "at once",
    seen: text`${activity.counted(found.peak)} were ${activity.state} at once, ${found.at ? spot(run, found.at) : ""}: ${names.join(", ")}.`,
    expected,
    hint:
      count === 1
        ? text`Await each one before the next one begins. You don't need another task for that.`
        : someHadToWait
          ? text`Something lets too many through. Count what is under way between entering and leaving.`
          : text`No task ever had to wait for a free place. Enter the semaphore for each single call, inside the function that runs as a task: entered once around all of them, it holds nothing back.`,
    ...(found.at && { at: pointAt(found.at) }),
  };
}
