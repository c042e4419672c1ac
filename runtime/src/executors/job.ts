import type { Clock } from "../clock.ts";
import type { Context } from "../context.ts";
import type { LoopRecorder } from "../loop-recorder.ts";
import type { ConcurrentFuture } from "./concurrent-future.ts";
import type { FunctionPlace } from "./job-host.ts";
import type { Ending } from "./perform-job.ts";

/** A function that was handed to an executor. */
export interface Job {
  /** Counts from 1 in each program. */
  number: number;
  fn: Function;
  /** Null on the virtual clock where nobody hosts the program: `fn` itself is called. */
  place: FunctionPlace | null;
  /** Copies. */
  args: unknown[];
  /** What the function runs in; null: the worker's own, which stays from job to job. */
  context: Context | null;
  future: ConcurrentFuture;
  /** Of who handed it in. */
  clock: Clock;
  recorder: LoopRecorder | null;
}

/** A worker of a pool: it runs one job at a time. */
export interface PoolWorker {
  run(job: Job, listener: JobListener): void;
  /** Ends it. Called when it has nothing to do. */
  terminate(): void;
}

/** Hears of a job in its worker. Times are seconds of the program's clock. */
export interface JobListener {
  started(time: number): void;
  ended(time: number, ending: Ending): void;
  /** The worker is gone, and the job with it. */
  died(message: string): void;
}
