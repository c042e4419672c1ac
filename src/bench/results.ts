import type { ContenderName } from "./contenders.ts";
import type { WorkloadName } from "./workloads.ts";

/** What `npm run bench` found: `content/benchmarks.json`. */
export interface BenchResults {
  /** The day, as 2026-01-31. */
  date: string;
  /** Processor, number of cores, operating system. */
  machine: string;
  /** How many processes each median is of. */
  rounds: number;
  versions: Partial<Record<ContenderName, string>>;
  measurements: Partial<Record<WorkloadName, Partial<Record<ContenderName, Measurement>>>>;
}

export interface Measurement {
  /** Median, for one operation: nanoseconds of CPU time; of the workload `memory` bytes. */
  each: number;
  /** Median of what it takes against this runtime in the same round: 2 is twice as much. */
  ratio: number;
}
