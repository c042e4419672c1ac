import type { Clock } from "../clock.ts";
import { enterContext, type Context } from "../context.ts";
import { collectVariables, type ContextVar } from "../context-var.ts";
import { withoutLoops } from "../running-loop.ts";

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

/** Calls `fn` as a worker would: in a context of its own, and there is no loop. */
export function asJob<R>(job: RunningJob, context: Context, fn: () => R): R {
  const previous = enterContext(context);
  running = job;
  try {
    return withoutLoops(fn);
  } finally {
    running = null;
    enterContext(previous);
  }
}

/**
 * Evaluates a program's modules for a job's worker, which wants their functions, not what they do: meanwhile `run()` and
 * `submit()` do nothing. It is Python's `if __name__ == "__main__"`, without having to be written.
 * @returns the context variables they have made
 */
export function loadForJobs(evaluate: () => void): ContextVar<unknown>[] {
  const job = running;
  running = null;
  loading = true;
  try {
    return collectVariables(evaluate);
  } finally {
    loading = false;
    running = job;
  }
}

/** Whether modules are being evaluated for a worker. */
export function isLoadingForJobs(): boolean {
  return loading;
}
