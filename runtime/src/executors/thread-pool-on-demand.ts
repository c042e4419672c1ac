/**
 * Returns the class of default executors once it has been loaded. In the built package, by the name `#thread-pool`, it
 * takes the place of the module that has it at once: a program without jobs then comes without executors.
 */
export async function loadThreadPool() {
  return (await import("./thread-pool-executor.ts")).ThreadPoolExecutor;
}
