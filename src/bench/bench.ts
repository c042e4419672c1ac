/**
 * `npm run bench [-- --only <workload>…] [--rounds N] [--quick]`: measures every workload of every contender, each in a
 * process of its own, one after the other, and that N times; writes the medians to content/benchmarks.json, which a page shows. With
 * `--only` or `--quick` they are just printed. Quick are shorter samples, and a tenth of the tasks where those are
 * counted: all contenders and three rounds in less than five minutes.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { orExplain } from "../tools/or-explain.ts";
import { CONTENDERS, type ContenderName } from "./contenders.ts";
import { median } from "../tools/median.ts";
import { keepResults, machine, today, type Measurement, type RuntimeResults } from "./results.ts";
import { readRounds } from "./rounds.ts";
import { findVersions, python } from "./versions.ts";
import { WORKLOADS, type Workload, type WorkloadName } from "./workloads.ts";

type Samples = Map<ContenderName, number[]>;

interface BenchOptions {
  only: WorkloadName[];
  rounds: number;
  size: Size;
  /** Whether to write the results down. */
  kept: boolean;
}

/** How much of a workload is done at once. */
interface Size {
  /** Of a workload's count. */
  share: number;
  /** Of a sample, in seconds of CPU time. */
  sampleSeconds: number;
}

const WHOLE: Size = { share: 1, sampleSeconds: 0.1 };
const QUICK: Size = { share: 0.1, sampleSeconds: 0.02 };

await orExplain(() => {
  const { only, rounds, size, kept } = readOptions();
  const versions = findVersions();
  const names = Object.keys(versions) as ContenderName[];
  if (size === QUICK) console.log("Quick: a tenth of the tasks that a title speaks of.");
  const runtime: RuntimeResults = { date: today(), machine, rounds, versions, measurements: {} };
  for (const workload of only) {
    const measurements = compare(interleave(workload, names, rounds, size));
    print(workload, measurements);
    runtime.measurements[workload] = measurements;
    if (kept) keepResults({ runtime });
  }
});

function readOptions(): BenchOptions {
  const { values } = parseArgs({
    options: {
      only: { type: "string", multiple: true },
      rounds: { type: "string" },
      quick: { type: "boolean", default: false },
    },
  });
  const { only: chosen, quick, rounds = quick ? "3" : "5" } = values;
  const all = Object.keys(WORKLOADS) as WorkloadName[];
  const unknown = chosen?.find((name) => !(name in WORKLOADS));
  if (unknown) throw new Error(`There is no workload "${unknown}". The workloads are: ${all.join(", ")}.`);
  return {
    only: all.filter((name) => chosen?.includes(name) ?? true),
    rounds: readRounds(rounds),
    size: quick ? QUICK : WHOLE,
    kept: !quick && chosen === undefined,
  };
}

function interleave(workload: WorkloadName, contenders: ContenderName[], rounds: number, size: Size): Samples {
  const samples: Samples = new Map();
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      const found = measure(contender, workload, size);
      if (found !== null) samples.set(contender, [...(samples.get(contender) ?? []), median(found)]);
    }
  }
  return samples;
}

/** The samples of a process; null when the contender can't do that workload. */
function measure(contender: ContenderName, workload: WorkloadName, size: Size): number[] | null {
  const { count = 0 }: Workload = WORKLOADS[workload];
  // Of few tasks the memory would be the engine's own.
  const share = workload === "memory" ? 1 : size.share;
  const howMuch = [String(count * share), String(size.sampleSeconds)];
  const command: [string, ...string[]] =
    contender === "cpython"
      ? [python, pathOf("contenders/cpython.py"), workload, ...howMuch]
      : [process.execPath, pathOf("measure.ts"), contender, workload, ...howMuch];
  const { status, stdout, stderr } = spawnSync(command[0], command.slice(1), { encoding: "utf8" });
  if (status !== 0) throw new Error(`${CONTENDERS[contender]} failed at "${workload}":\n${stderr}`);
  return stdout === "" ? null : (JSON.parse(stdout) as number[]);
}

function pathOf(file: string): string {
  return fileURLToPath(new URL(file, import.meta.url));
}

function compare(samples: Samples): Partial<Record<ContenderName, Measurement>> {
  const ours = samples.get("asyncio")!;
  const measurements = [...samples].map(([contender, each]) => {
    const ratio = median(each.map((value, round) => value / ours[round]!));
    return [contender, { each: Math.round(median(each)), ratio: Number(ratio.toPrecision(3)) }];
  });
  return Object.fromEntries(measurements) as Partial<Record<ContenderName, Measurement>>;
}

function print(workload: WorkloadName, measurements: Partial<Record<ContenderName, Measurement>>): void {
  console.log(`${WORKLOADS[workload].title} (${workload})`);
  for (const [contender, { each, ratio }] of Object.entries(measurements)) {
    const unit = workload === "memory" ? "B" : "ns";
    console.log(
      `  ${CONTENDERS[contender as ContenderName].padEnd(24)} ${`${each} ${unit}`.padStart(14)}   × ${ratio}`,
    );
  }
}
