import { blockages, sameTime, type RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import type { Matcher } from "./matcher.ts";
import { text, words } from "./text.ts";
import { lineOf, seconds, spot, taskName } from "./words.ts";

/** Takes exactly so many seconds of loop time, from the program's first line to its end. */
export function takes(duration: number): Matcher {
  return (run) =>
    sameTime(run.elapsed, duration) ? null : wrongTime(run, `Exactly ${seconds(duration)} of loop time.`, duration);
}

/** Takes no more than so many seconds of loop time. */
export function takesAtMost(duration: number): Matcher {
  return (run) =>
    sameTime(run.elapsed, duration) || run.elapsed < duration
      ? null
      : wrongTime(run, `At most ${seconds(duration)} of loop time.`, duration);
}

/**
 * Never holds the thread for longer than so many seconds in one go, not at all if not said otherwise. What is held
 * outside of a running loop does not count: there is nothing to freeze.
 */
export function neverBlocks(longerThan = 0): Matcher {
  return (run) => {
    const found = blockages(run).find(({ duration }) => duration > longerThan && !sameTime(duration, longerThan));
    if (!found) return null;
    const at = { time: found.from, task: found.task, place: found.place };
    return {
      about: "blocking",
      seen: text`The loop stood still for ${seconds(found.duration)}, ${spot(run, at)}.`,
      expected:
        longerThan === 0
          ? text`No step blocks the thread: code that waits yields control.`
          : text`No step blocks the thread for longer than ${seconds(longerThan)}.`,
      ...CURES[found.cause],
      at,
    };
  };
}

/** On the clock of a check a step is long only when it waits for a thread or a process, and holds its own meanwhile. */
const CURES = {
  "time.sleep": {
    hint: words(
      "`time.sleep` blocks the only thread, so no other task can run. `asyncio.sleep` yields control instead, and so does awaiting a worker thread.",
    ),
  },
  "long step": {
    hint: words(
      "It waited for a worker and blocked the thread meanwhile. `result()` of an executor's future does that, and so does the end of a `with` block around a pool that is still at work. Await what `runInExecutor` returns.",
    ),
    isCertain: true,
  },
};

function wrongTime(run: RunRecord, expected: string, duration: number): Failure {
  return {
    about: "time",
    seen: text`It took ${seconds(run.elapsed)}.${whereTimeWent(run)}`,
    expected: text`${expected}`,
    hint:
      run.elapsed < duration
        ? text`Some wait is missing or too short. Is everything awaited that should be?`
        : text`Add up the waits: those that follow one another take the sum, those that overlap take the longest.`,
  };
}

const WAITS_SHOWN = 5;

/** How the first task spent its time, line by line: ` Task-1 (main) spent 1 second waiting at line 8.` */
function whereTimeWent(run: RunRecord): string {
  if (run.unrecorded) return "";
  const [main] = run.tasks;
  if (!main) return "";
  const byLine = new Map<string, { total: number; times: number }>();
  for (const { state, from, to, stack } of main.spans) {
    const duration = (to ?? run.elapsed) - from;
    if (duration === 0 || (state !== "suspended" && state !== "blocking")) continue;
    const place = stack?.[0];
    const what = state === "blocking" ? "blocking the thread" : place ? `waiting at ${lineOf(run, place)}` : "waiting";
    const { total, times } = byLine.get(what) ?? { total: 0, times: 0 };
    byLine.set(what, { total: total + duration, times: times + 1 });
  }
  const parts = Array.from(byLine, ([what, { total, times }]) => {
    return `${seconds(total)} ${what}${times === 1 ? "" : ` (${times} times)`}`;
  });
  const shown = parts.slice(0, WAITS_SHOWN);
  const more = parts.length - shown.length;
  if (more > 0) shown.push(`waits at ${more} other places`);
  if (shown.length === 0) return "";
  const list = shown.length === 1 ? shown.join() : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
  return ` ${taskName(run, main.id)} spent ${list}.`;
}
