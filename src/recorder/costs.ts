/** What `npm run bench:recorder` measures, in a program of `workloads/` each. */
export const WORKLOADS = {
  work: "1,000 tasks that work",
  echo: "Echo server, 100 clients",
  switches: "Only task switches",
} as const;

export type WorkloadName = keyof typeof WORKLOADS;

/** What it found: `content/recorder-costs.json`. */
export interface RecorderCosts {
  /** The day, as 2026-01-31. */
  date: string;
  /** Processor, number of cores, operating system. */
  machine: string;
  /** How many runs with the recorder, and as many without, the quickest are chosen from. */
  rounds: number;
  pythons: PythonCosts[];
}

export interface PythonCosts {
  /** Such as `3.12.1`. */
  version: string;
  costs: Record<WorkloadName, Cost>;
}

export interface Cost {
  /** Processor time of the program's loop, against that without the recorder: 2 is twice as much. */
  ratio: number;
  /** Seconds of processor time to start the recorder and to write the record, beside the loop. */
  around: number;
  /** Size of the record in megabytes. */
  megabytes: number;
}
