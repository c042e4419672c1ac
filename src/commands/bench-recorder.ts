/**
 * `npm run bench:recorder`: what it costs a program to be recorded, on each Python of this machine. Each program runs
 * with the recorder and without in turn. A ratio is one of the processors' time for the program's loop; what the recorder
 * takes before it, and to write the record after it, is said apart.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NO_PYTHON, pythonsHere } from "../recorder/pythons.ts";
import { median } from "../tools/median.ts";

const ROUNDS = 9;
const WORKLOADS = ["work", "echo", "switches"];

const recorder = join(import.meta.dirname, "../recorder/record_asyncio.py");
const folder = mkdtempSync(join(tmpdir(), "asyncio-explained-"));
try {
  const pythons = await pythonsHere();
  if (pythons.length === 0) console.log(NO_PYTHON);
  for (const { path, version } of pythons) {
    for (const workload of WORKLOADS) measure(path, version, workload);
  }
} finally {
  rmSync(folder, { recursive: true });
}

function measure(python: string, version: string, workload: string): void {
  const program = join(import.meta.dirname, `../recorder/workloads/${workload}.py`);
  const output = join(folder, "run.record.json");
  const rounds = Array.from({ length: ROUNDS }, () => ({
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
}

/** Processor time that a program's loop took, and wall time of all else its process did, in seconds. */
function timeOf(python: string, args: string[]): { loop: number; around: number } {
  const began = performance.now();
  const loop = Number(execFileSync(python, args, { encoding: "utf8" }));
  return { loop, around: (performance.now() - began) / 1000 - loop };
}
