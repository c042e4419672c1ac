/**
 * `npm run conformance -- [--count N] [--seed S] [--faults]`: runs N random programs on CPython 3.14 and on the runtime,
 * the first from seed S, the next from the seeds after it, and compares what happened line by line. With `--faults` it
 * does so for each of a list of mistakes in the runtime, which the programs have to notice.
 */
import { parseArgs } from "node:util";
import { RandomPrograms } from "../conformance/compare.ts";
import { FAULTS } from "../conformance/faults.ts";
import { explainMismatch } from "../conformance/run-both.ts";
import { buildRuntime } from "../conformance/runtime.ts";
import { orExplain } from "../tools/or-explain.ts";

await orExplain(async () => {
  const { count, seed, faults } = readOptions();
  console.log(`${count} random programs, the first from seed ${seed}`);
  const programs = new RandomPrograms(seed, count);
  await (faults ? noticeFaults(programs) : compare(programs));
});

async function compare(programs: RandomPrograms): Promise<void> {
  const runtime = await buildRuntime();
  const mismatch = await programs.firstMismatch(runtime);
  if (mismatch !== null) throw new Error(await explainMismatch(mismatch, runtime));
  console.log(`They did the same on CPython and on the runtime: ${programs.lines} lines.`);
}

async function noticeFaults(programs: RandomPrograms): Promise<void> {
  let missed = 0;
  for (const fault of FAULTS) {
    const seed = await programs.firstMismatch(await buildRuntime(fault));
    if (seed === null) missed++;
    const notice = seed === null ? "NOT NOTICED" : `noticed by ${seed}`;
    console.log(`${notice.padEnd(20)} ${fault.name}`);
  }
  if (missed > 0) throw new Error(`Faults that no program noticed: ${missed} of ${FAULTS.length}.`);
}

function readOptions(): { count: number; seed: number; faults: boolean } {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "2000" },
      seed: { type: "string", default: "1" },
      faults: { type: "boolean", default: false },
    },
  });
  return {
    count: wholeNumber("count", values.count),
    seed: wholeNumber("seed", values.seed),
    faults: values.faults,
  };
}

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--${option} takes a whole number of at most nine digits, such as --${option} 2000; not "${text}".`);
}
