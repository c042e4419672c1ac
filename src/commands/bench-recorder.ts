/**
 * `npm run bench:recorder [-- --rounds N]`: what it costs a program to be recorded, on each Python of this machine. Each
 * program runs with the recorder and without in turn, and the quickest runs count: what else the machine does can only
 * make one slower. Times are the processors'. It writes what it finds to content/recorder-costs.json, which a page shows.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { report } from "../bench/measured.ts";
import { machine, today } from "../bench/results.ts";
import { readRounds } from "../bench/rounds.ts";
import { WORKLOADS, type Cost, type PythonCosts, type RecorderCosts, type WorkloadName } from "../recorder/costs.ts";
import { NO_PYTHON, pythonsHere } from "../recorder/pythons.ts";
import { orExplain } from "../tools/or-explain.ts";
import { root } from "../tools/root.mjs";

const recorder = join(import.meta.dirname, "../recorder/record_asyncio.py");
const folder = mkdtempSync(join(tmpdir(), "asyncio-explained-"));

/** Runs a command, and prints what its loop says it took, and the rest that the system says. */
const STOPWATCH = `
import resource, subprocess, sys
loop = float(subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, check=True).stdout)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(loop, used.ru_utime + used.ru_stime - loop)`;

await orExplain(async () => {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" } } });
  const rounds = readRounds(values.rounds);
  const pythons = await pythonsHere();
  if (pythons.length === 0) throw new Error(NO_PYTHON);
  const found: RecorderCosts = {
    date: today(),
    machine,
    rounds,
    pythons: [],
  };
  try {
    for (const { path, version } of pythons) {
      const names = Object.keys(WORKLOADS) as WorkloadName[];
      const costs = names.map((name) => [name, measure(path, version, name, rounds)] as const);
      found.pythons.push({ version, costs: Object.fromEntries(costs) as PythonCosts["costs"] });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  writeFileSync(join(root, "content/recorder-costs.json"), `${JSON.stringify(found, null, 2)}\n`);
});

function measure(python: string, version: string, workload: WorkloadName, rounds: number): Cost {
  const program = join(import.meta.dirname, `../recorder/workloads/${workload}.py`);
  const output = join(folder, "run.record.json");
  const alone: Times[] = [];
  const recorded: Times[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(timesOf(python, [program]));
    recorded.push(timesOf(python, [recorder, "--output", output, program]));
  }
  const least = (times: Times[], part: keyof Times) => Math.min(...times.map((time) => time[part]));
  const rounded = (number: number) => Math.round(number * 100) / 100;
  const cost: Cost = {
    ratio: rounded(least(recorded, "loop") / least(alone, "loop")),
    around: rounded(least(recorded, "around") - least(alone, "around")),
    megabytes: rounded(statSync(output).size / 1e6),
  };
  report(`Recorded on CPython ${version}: ${workload}`, cost.ratio, "times", workload === "switches" ? 1.3 : null);
  console.log(`  and ${cost.around} s to start and write ${cost.megabytes} MB`);
  return cost;
}

/** Processor time of a program's loop, and of all else its process did, in seconds. */
interface Times {
  loop: number;
  around: number;
}

function timesOf(python: string, args: string[]): Times {
  const printed = execFileSync(python, ["-c", STOPWATCH, python, ...args], { encoding: "utf8" });
  const [loop = 0, around = 0] = printed.split(" ").map(Number);
  return { loop, around };
}
