/**
 * Measures one workload of one contender, in a process of its own so that neither another's garbage nor what the engine
 * has learnt from it counts: `measure.ts <contender> <workload> <count> <sample seconds>` prints samples as JSON. A count
 * of 0: as many operations as fill a sample.
 */
import { CpuStopwatch } from "./cpu-stopwatch.ts";
import type { Contender, Work, WorkloadName } from "./workloads.ts";

const SAMPLES = 5;
/**
 * In nanoseconds of CPU time: so long the engine gets to know a workload, and how much memory it takes, before anything is
 * measured. The first 100,000 tasks take two and a half times as long as the tenth.
 */
const WARM_UP = 1e9;
/** Slow contenders get fewer samples: these fill so many. */
const LONGEST = 10;

const [contenderName, workloadName, count, sampleSeconds] = process.argv.slice(2) as [
  string,
  WorkloadName,
  string,
  string,
];
const sampleLength = Number(sampleSeconds) * 1e9;
const { contender } = (await import(`./contenders/${contenderName}.ts`)) as { contender: Contender };
const work = contender[workloadName];
if (work !== undefined) {
  const measured = workloadName === "memory" ? bytesEach : nanosecondsEach;
  console.log(JSON.stringify(await measured(work, Number(count))));
}
process.exit();

async function nanosecondsEach(work: Work, fixedCount: number): Promise<number[]> {
  let count = fixedCount || 100;
  let taken = await sample(work, count);
  for (let warm = taken; warm < WARM_UP || (taken < sampleLength && fixedCount === 0); warm += taken) {
    if (taken < sampleLength && fixedCount === 0) count *= 4;
    taken = await sample(work, count);
  }
  const longest = LONGEST * sampleLength;
  if (taken > longest) return [taken / count];
  const samples: number[] = [];
  for (let spent = 0; samples.length < SAMPLES && spent < longest;) {
    taken = await sample(work, count);
    samples.push(taken / count);
    spent += taken;
  }
  return samples;
}

async function sample(work: Work, count: number): Promise<number> {
  const stopwatch = new CpuStopwatch();
  stopwatch.start();
  await work(count, stopwatch);
  stopwatch.stop();
  return stopwatch.nanoseconds;
}

/** Most of the memory that the process had when the stopwatch was stopped. */
function bytesEach(work: Work, count: number): Promise<number[]> {
  return new Promise((resolve, reject) => {
    const stop = () => resolve([(process.resourceUsage().maxRSS * 1024) / count]);
    work(count, { start() {}, stop }).catch(reject);
  });
}
