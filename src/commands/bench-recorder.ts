/**
 * `npm run bench:recorder [-- --rounds N]`: what it costs a program to be recorded, on each Python of this machine. Each
 * program runs with the recorder and without in turn. A ratio is one of the processors' time for the program's loop;
 * what the recorder takes before it, and to write the record after it, is said apart. It writes the medians to
 * content/recorder-costs.json, which a page shows.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { cpus, platform, tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { WORKLOADS, type Cost, type PythonCosts, type RecorderCosts, type WorkloadName } from "../recorder/costs.ts";
import { NO_PYTHON, pythonsHere } from "../recorder/pythons.ts";
import { median } from "../tools/median.ts";
import { orExplain } from "../tools/or-explain.ts";
import { root } from "../tools/root.mjs";

const recorder = join(import.meta.dirname, "../recorder/record_asyncio.py");
const folder = mkdtempSync(join(tmpdir(), "asyncio-explained-"));

await orExplain(async () => {
  const { values } = parseArgs({ options: { rounds: { type: "string", default: "9" } } });
  if (!/^[1-9]\d?$/.test(values.rounds)) {
    throw new Error(`--rounds takes a number from 1 to 99; not "${values.rounds}".`);
  }
  const pythons = await pythonsHere();
  if (pythons.length === 0) throw new Error(NO_PYTHON);
  const found: RecorderCosts = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus()[0]!.model}, ${cpus().length} cores, ${platform()}`,
    rounds: Number(values.rounds),
    pythons: [],
  };
  try {
    for (const { path, version } of pythons) {
      const names = Object.keys(WORKLOADS) as WorkloadName[];
      const costs = names.map((name) => [name, measure(path, version, name, found.rounds)] as const);
      found.pythons.push({ version, costs: Object.fromEntries(costs) as PythonCosts["costs"] });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  writeFileSync(join(root, "content/recorder-costs.json"), `${JSON.stringify(found, null, 2)}\n`);
});

function measure(python: string, version: string, workload: WorkloadName, times: number): Cost {
  const program = join(import.meta.dirname, `../recorder/workloads/${workload}.py`);
  const output = join(folder, "run.record.json");
  const rounds = Array.from({ length: times }, () => ({
    alone: timeOf(python, [program]),
    recorded: timeOf(python, [recorder, "--output", output, program]),
  }));
  const ratios = rounds.map(({ alone, recorded }) => recorded.loop / alone.loop);
  const around = median(rounds.map(({ alone, recorded }) => recorded.around - alone.around));
  const megabytes = statSync(output).size / 1e6;
  const ratio = `${median(ratios).toFixed(2)} times (${Math.min(...ratios).toFixed(2)} to ${Math.max(...ratios).toFixed(2)})`;
  console.log(
    `CPython ${version.padEnd(8)} ${workload.padEnd(9)} ${ratio}, and ${around.toFixed(2)} s to start and write ${megabytes.toFixed(1)} MB`,
  );
  const rounded = (number: number) => Math.round(number * 100) / 100;
  return { ratio: rounded(median(ratios)), around: rounded(around), megabytes: rounded(megabytes) };
}

/** Processor time that a program's loop took, and wall time of all else its process did, in seconds. */
function timeOf(python: string, args: string[]): { loop: number; around: number } {
  const began = performance.now();
  const loop = Number(execFileSync(python, args, { encoding: "utf8" }));
  return { loop, around: (performance.now() - began) / 1000 - loop };
}
