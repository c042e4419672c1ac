import { readFileSync, writeFileSync } from "node:fs";
import { cpus, platform } from "node:os";
import type { Measured } from "./measured.ts";
import { CONTENDERS, type ContenderName } from "./contenders.ts";
import { WORKLOADS, type WorkloadName } from "./workloads.ts";

/** What was measured: `content/benchmarks.json`. */
export interface BenchResults {
  /** By `npm run bench`. */
  runtime: RuntimeResults;
  /** By the other benches, which `npm run bench:all` runs. */
  site: SiteResults;
}

export interface RuntimeResults {
  /** The day, as 2026-01-31. */
  date: string;
  /** Processor, number of cores, operating system. */
  machine: string;
  /** How many processes each median is of. */
  rounds: number;
  versions: Partial<Record<ContenderName, string>>;
  measurements: Partial<Record<WorkloadName, Partial<Record<ContenderName, Measurement>>>>;
}

export interface SiteResults extends Pick<RuntimeResults, "date" | "machine"> {
  measured: Measured[];
}

export interface Measurement {
  /** Median, for one operation: nanoseconds of CPU time; of the workload `memory` bytes. */
  each: number;
  /** Median of what it takes against this runtime in the same round: 2 is twice as much. */
  ratio: number;
}

const FILE = new URL("../../content/benchmarks.json", import.meta.url);

export const machine = `${cpus()[0]!.model}, ${cpus().length} cores, ${platform()}`;

export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

export function readResults(): BenchResults {
  return JSON.parse(readFileSync(FILE, "utf8")) as BenchResults;
}

/** Writes results down in place of those that were there of the same. */
export function keepResults(results: Partial<BenchResults>): void {
  writeFileSync(FILE, `${JSON.stringify({ ...readResults(), ...results }, null, 2)}\n`);
}

/** What this runtime is to take at most, as a multiple of what a contender takes. */
const AIMS: [workload: WorkloadName, contender: ContenderName, times: number][] = [
  ["switch", "promises", 1],
  ["call", "promises", 1],
  ["depth-1k", "promises", 1],
  ["queue", "promises", 1.2],
  ["gather", "effect", 1],
];

/** Bytes of a task that sleeps. */
const MOST_MEMORY = 600;

/** What this runtime takes, where something is said of how much that may be. */
export function runtimeAims({ measurements }: RuntimeResults): Measured[] {
  const against = AIMS.flatMap(([workload, contender, aim]): Measured[] => {
    const ratio = measurements[workload]?.[contender]?.ratio;
    const what = `${WORKLOADS[workload].title}, against ${CONTENDERS[contender]}`;
    return ratio === undefined ? [] : [{ what, value: Number((1 / ratio).toPrecision(3)), unit: "times", aim }];
  });
  const memory = measurements.memory?.asyncio;
  if (!memory) return against;
  return [...against, { what: WORKLOADS.memory.title, value: memory.each, unit: "B", aim: MOST_MEMORY }];
}
