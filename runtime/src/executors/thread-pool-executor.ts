import { Executor, type ExecutorOptions } from "./executor.ts";
import { processorCount } from "./pool-size.ts";

/**
 * Runs blocking functions without holding the event loop. Python's `concurrent.futures.ThreadPoolExecutor`; here its
 * threads share no memory with the program.
 */
export class ThreadPoolExecutor extends Executor {
  /**
   * @param options `maxWorkers`: without, four more than there are processors, at most 32
   * @throws ValueError for less than one worker
   */
  constructor(options: ExecutorOptions = {}) {
    super("thread", options, Math.min(32, processorCount() + 4));
  }
}
