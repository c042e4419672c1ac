import { NANOSECONDS, type Clock } from "./clock.ts";
import { ValueError } from "./errors.ts";
import { callerPlace } from "./origin.ts";
import { runningJob } from "./executors/running-job.ts";
import { cutPlace } from "./recorded-sizes.ts";
import { recordedNumber } from "./recorded-number.ts";
import { programClock, programRecorder } from "./run-defaults.ts";
import { runningLoop } from "./running-loop.ts";

function clock(): Clock {
  return runningJob()?.clock ?? runningLoop()?._clock ?? programClock();
}

/**
 * Blocks the thread for this many seconds: no task, no callback runs meanwhile. In a thread's function: that
 * thread. Python's `time.sleep`.
 * @throws ValueError for a negative number
 */
function sleep(seconds: number): void {
  if (!(seconds >= 0)) throw new ValueError("sleep length must be non-negative");
  const duration = Math.round(seconds * NANOSECONDS);
  const job = runningJob();
  if (job !== null) return job.clock.block(duration);
  const loop = runningLoop();
  const recorder = loop === null ? programRecorder() : loop._recorder;
  recorder?.emit({
    type: "blocking",
    time: recorder.time,
    duration: seconds,
    task: recordedNumber(loop?._currentTask),
    cause: "time.sleep",
    place: cutPlace(callerPlace()),
  });
  clock().block(duration);
  if (loop !== null) loop._sleptInStep += duration;
}

/** The time of whoever runs, in seconds, without counting as a look of the program's. */
export function currentTime(): number {
  return clock().now() / NANOSECONDS;
}

function look(): number {
  return clock().look(runningLoop()?._currentTask ?? null) / NANOSECONDS;
}

/** A clock for measuring, in seconds: it follows the loop's. Python's `time.perf_counter`. */
function perfCounter(): number {
  return look();
}

/** A clock that never goes backwards, in seconds: it follows the loop's. Python's `time.monotonic`. */
function monotonic(): number {
  return look();
}

/** Python's `time` module, as far as it measures and blocks. */
export const time = { sleep, perfCounter, monotonic };
