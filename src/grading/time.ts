import { blockages, sameTime, type RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import type { Matcher } from "./matcher.ts";
import { lineOf, listed, seconds, spot, taskName } from "./words.ts";

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
      seen: `The loop stood still for ${seconds(found.duration)}, ${spot(run, at)}.`,
      expected:
        longerThan === 0
          ? "No step holds the thread: whoever waits gives it back."
          : `No step holds the thread for longer than ${seconds(longerThan)}.`,
      hint: "time.sleep holds the one thread, and no other task can run. asyncio.sleep gives it back.",
      at,
    };
  };
}

function wrongTime(run: RunRecord, expected: string, duration: number): Failure {
  const waits = waitsOfMain(run);
  return {
    seen: `It took ${seconds(run.elapsed)}${waits.length === 0 ? "" : `: ${listed(waits)}`}.`,
    expected,
    hint:
      run.elapsed < duration
        ? "Some wait is missing or too short. Is everything that should wait awaited?"
        : "Add up the waits: those that follow one another take the sum, those that overlap take the longest.",
  };
}

const WAITS_SHOWN = 5;

/** Where the first task spent its time: the answer to "why so long". */
function waitsOfMain(run: RunRecord): string[] {
  const main = run.tasks[0];
  if (!main) return blockages(run).map((held) => `${seconds(held.duration)} blocked`);
  const waits = main.spans.flatMap(({ state, from, to, stack }) => {
    const duration = Math.round(((to ?? run.elapsed) - from) * 1e9) / 1e9;
    if (duration === 0 || (state !== "suspended" && state !== "blocking")) return [];
    const place = stack?.[0];
    const what = state === "suspended" ? "waited" : "held the thread for";
    return [`${taskName(run, main.id)} ${what} ${seconds(duration)}${place ? ` at ${lineOf(place)}` : ""}`];
  });
  return waits.length <= WAITS_SHOWN ? waits : [...waits.slice(0, WAITS_SHOWN), `${waits.length - WAITS_SHOWN} more`];
}
