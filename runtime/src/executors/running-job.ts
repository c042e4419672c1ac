import type { Clock } from "../clock.ts";
import { Context, enterContext } from "../context.ts";
import { runningLoop, setRunningLoop } from "../running-loop.ts";

/** The job whose function is on the stack. */
export interface RunningJob {
  /** Counts from 1 in each program. */
  number: number;
  /** The worker's own: on the virtual clock a private one, that `time.sleep` advances. */
  clock: Clock;
  /** Does something when the program's time has come to the worker's. */
  whenDue(action: () => void): void;
}

let running: RunningJob | null = null;
let loading = false;

export function runningJob(): RunningJob | null {
  return running;
}

/** Calls `fn` as a worker would: there is no loop, and no context variable has a value. */
export function asJob<R>(job: RunningJob, fn: () => R): R {
  const outside = runningLoop();
  const context = enterContext(new Context());
  setRunningLoop(null);
  running = job;
  try {
    return fn();
  } finally {
    running = null;
    setRunningLoop(outside);
    enterContext(context);
  }
}

/**
 * Evaluates a program's modules for a job's worker, which wants their functions, not what they do: meanwhile `run()` and
 * `submit()` do nothing. It is Python's `if __name__ == "__main__"`, without having to be written.
 */
export function loadForJobs(evaluate: () => void): void {
  const job = running;
  running = null;
  loading = true;
  try {
    evaluate();
  } finally {
    loading = false;
    running = job;
  }
}

/** Whether modules are being evaluated for a worker. */
export function isLoadingForJobs(): boolean {
  return loading;
}
