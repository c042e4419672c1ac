import type { Stopwatch } from "./workloads.ts";

/** The CPU time of the whole process: on a busy machine it says more than the time on the wall. */
export class CpuStopwatch implements Stopwatch {
  #began = process.cpuUsage();
  #taken: NodeJS.CpuUsage | null = null;

  start(): void {
    this.#began = process.cpuUsage();
  }

  stop(): void {
    this.#taken ??= process.cpuUsage(this.#began);
  }

  get nanoseconds(): number {
    return (this.#taken!.user + this.#taken!.system) * 1000;
  }
}
