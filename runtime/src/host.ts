/**
 * `asyncio/host`: what a host of programs needs, apart from the programs themselves.
 * @module
 */
import { NANOSECONDS, type RealClock, type VirtualClock } from "./clock.ts";
import { runningJob } from "./executors/running-job.ts";
import { afterHostTurn } from "./host-turn.ts";
import { reportNeverAwaited } from "./never-awaited.ts";
import { recordedNumber } from "./recorded-number.ts";
import { programClock, programRecorder } from "./run-defaults.ts";
import { openLoops, runningLoop, withoutLoops } from "./running-loop.ts";
import { interrupt, KeyboardInterrupt } from "./signals.ts";
import { currentTime } from "./time.ts";

export { describeError } from "./describe-error.ts";
export { DeadlockError } from "./errors.ts";
export {
  setJobHost,
  type FunctionPlace,
  type JobHost,
  type JobReply,
  type JobRequest,
  type JobThread,
  type ProgramScope,
} from "./executors/job-host.ts";
export { functionFromText } from "./executors/function-from-text.ts";
export { isLoadingForJobs, loadForJobs } from "./executors/running-job.ts";
export { serveJob } from "./executors/serve-job.ts";
export { joinProgramTime, programEpoch, RealClock, VirtualClock } from "./clock.ts";
export { Recorder } from "./recorder.ts";
export { repr } from "./repr.ts";
export { setRunDefaults, type HostDefaults } from "./run-defaults.ts";
export { nameModule, readStack, type StackFrame } from "./stack-frames.ts";

/**
 * To be called when the program has ended: closes the loops that it has left open, as CPython does then, and warns of
 * every coroutine that was made and never awaited.
 */
export function endProgram(): void {
  for (const loop of openLoops) if (!loop.isRunning()) loop.close();
  openLoops.clear();
  reportNeverAwaited(programRecorder());
}

/** The host's own: a program may find others in their places. */
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis;

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
  const job = runningJob()?.number ?? null;
  return { time: currentTime(), task: recordedNumber(runningLoop()?._currentTask), job };
}

/** Does something now; for a job on the virtual clock, when the program's time has come to the job's. */
export function whenDue(action: () => void): void {
  const job = runningJob();
  if (job === null) action();
  else job.whenDue(action);
}

/**
 * Has something done in so many seconds of the virtual clock, outside of all loops, as the host itself would by a timer: not
 * while the program holds its thread, and what follows from it has its turn before the time goes on.
 *
 * @param action throws nothing
 * @param isDue is told when the time has come; the action follows
 * @returns takes it back, as long as it is not due
 */
export function planOnVirtualClock(seconds: number, isDue: () => void, action: () => void): () => void {
  const clock = programClock() as VirtualClock;
  return clock.at(Math.round((currentTime() + seconds) * NANOSECONDS), () => {
    isDue();
    afterHostTurn(() => withoutLoops(action));
  });
}

/** Ctrl-C at a moment that the host has chosen. */
export interface PlannedInterrupt {
  isToCome(): boolean;
  /** The program has come to its end. */
  takeBack(): void;
}

/**
 * Has Ctrl-C pressed in so many seconds of the program's time, whatever the program does then.
 * @param onUnheard nobody in it has heard of that: it ends the program
 */
export function planInterrupt(seconds: number, onUnheard: (error: KeyboardInterrupt) => void): PlannedInterrupt {
  let isToCome = true;
  const press = (): void => {
    isToCome = false;
    programRecorder()?.emit({ type: "interrupted", time: currentTime() });
    if (!interrupt()) onUnheard(new KeyboardInterrupt());
  };
  const takeBack = plan(seconds, press);
  return {
    isToCome: () => isToCome,
    takeBack() {
      isToCome = false;
      takeBack();
    },
  };
}

/** Returns a function that takes it back. */
function plan(seconds: number, action: () => void): () => void {
  const clock = programClock();
  const time = Math.round(seconds * NANOSECONDS);
  if (clock.kind === "virtual") return (clock as VirtualClock).at(time, action);
  const once = (): void => {
    takeBack();
    action();
  };
  const timer = startTimer(once, seconds * 1000);
  // No timer is heard while the thread is blocked.
  const unplan = (clock as RealClock).whileBlocked(time, once);
  const takeBack = (): void => {
    stopTimer(timer);
    unplan();
  };
  return takeBack;
}

/** Lets the virtual time pass in which jobs that no loop waits for come to their next act. False when there is none. */
export function letJobsGoOn(): boolean {
  const clock = programClock();
  return clock.due < Infinity && clock.skipTo(clock.due);
}
