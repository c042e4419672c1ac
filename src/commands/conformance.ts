/**
 * `npm run conformance -- [--count N] [--seed S] [--faults]`: runs N random programs on CPython 3.14 and on the runtime,
 * the first from seed S, the next from the seeds after it, and compares what happened line by line; then a tenth as many
 * programs of streams, which are also compared with this machine's own CPython over real sockets, where it has one. With
 * `--faults` it compares the first ones for each of a list of mistakes in the runtime, which the programs have to notice.
 */
import { parseArgs } from "node:util";
import { RandomPrograms } from "../conformance/compare.ts";
import { FAULTS } from "../conformance/faults.ts";
import { explainMismatch } from "../conformance/run-both.ts";
import { buildRuntime } from "../conformance/runtime.ts";
import { compareConversations } from "../conformance/streams/compare.ts";
import { orExplain } from "../tools/or-explain.ts";

await orExplain(async () => {
  const { count, seed, faults } = readOptions();
  console.log(`${count} random programs, the first from seed ${seed}`);
  const programs = new RandomPrograms(seed, count);
  if (faults) return noticeFaults(programs);
  await compare(programs);
  await compareStreams(seed, Math.ceil(count / 10));
});

async function compare(programs: RandomPrograms): Promise<void> {
  const runtime = await buildRuntime();
  const mismatch = await programs.firstMismatch(runtime);
  if (mismatch !== null) throw new Error(await explainMismatch(mismatch, runtime));
  console.log(`They did the same on CPython and on the runtime: ${programs.lines} lines.`);
}

/** So many at a time: what they do is kept until they are compared. */
const BATCH = 100;

async function compareStreams(seed: number, count: number): Promise<void> {
  console.log(`${count} random programs of streams, the first from seed ${seed}`);
  let all = 0;
  let who: string[] = [];
  for (let done = 0; done < count; done += BATCH) {
    const { players, lines, difference } = await compareConversations(seed + done, Math.min(BATCH, count - done));
    if (difference !== null) throw new Error(difference);
    all += lines;
    who = players;
  }
  console.log(`Their connections met the same on ${who.join(", ")}: ${all} lines.`);
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
