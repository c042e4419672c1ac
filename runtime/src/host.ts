/**
 * `asyncio/host`: what a host of programs needs, apart from the programs themselves.
 * @module
 */
import * as neverAwaited from "./never-awaited.ts";
import { programRecorder } from "./run-defaults.ts";
import { runningLoop } from "./running-loop.ts";
import { time } from "./time.ts";

export { describeError } from "./describe-error.ts";
export { DeadlockError } from "./errors.ts";
export { repr } from "./repr.ts";
export { setRunDefaults, type HostDefaults } from "./run-defaults.ts";
export { readStack, type StackFrame } from "./stack-frames.ts";

/** Warns of every coroutine that was made and never awaited: to be called when the program has ended. */
export function reportNeverAwaited(): void {
  neverAwaited.reportNeverAwaited(programRecorder());
}

/** A stamp for what a program prints. */
export interface Moment {
  /** Seconds of loop time. */
  time: number;
  /** The number of the task that is running; null outside of any. */
  task: number | null;
  /** The number of the thread job that is running; null outside of any. */
  job: number | null;
}

/** When it is, and which task is running. */
export function currentMoment(): Moment {
  return { time: time.perfCounter(), task: runningLoop()?._currentTask?._number ?? null, job: null };
}
