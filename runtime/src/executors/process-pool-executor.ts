import { Executor, type ExecutorOptions } from "./executor.ts";
import { processorCount } from "./pool-size.ts";

/** Runs long computations in parallel. Python's `concurrent.futures.ProcessPoolExecutor`. */
export class ProcessPoolExecutor extends Executor {
  /**
   * @param options `maxWorkers`: without, as many as there are processors
   * @throws ValueError for less than one worker
   */
  constructor(options: ExecutorOptions = {}) {
    super("process", options, processorCount());
  }
}
