import { ThreadPoolExecutor } from "./thread-pool-executor.ts";

/** Returns the class of default executors at once: a sandbox has the whole runtime in one script. */
export const loadThreadPool = (): typeof ThreadPoolExecutor => ThreadPoolExecutor;
