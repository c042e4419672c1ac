/**
 * Measures one workload of one contender, in a process of its own so that neither another's garbage nor what the engine
 * has learnt from it counts: `measure.ts <contender> <workload>` prints samples as JSON.
 */
import { CpuStopwatch } from "./cpu-stopwatch.ts";
import { WORKLOADS, type Contender, type Work, type Workload, type WorkloadName } from "./workloads.ts";

const SAMPLES = 3;
/** In nanoseconds of CPU time. */
const SAMPLE_LENGTH = 1e8;
/** Slow contenders get fewer samples. */
const LONGEST = 1e9;

const [contenderName, workloadName] = process.argv.slice(2) as [string, WorkloadName];
const { contender } = (await import(`./contenders/${contenderName}.ts`)) as { contender: Contender };
const work = contender[workloadName];
if (work !== undefined) {
  const { count }: Workload = WORKLOADS[workloadName];
  const samples = workloadName === "memory" ? await bytesEach(work, count!) : await nanosecondsEach(work, count);
  console.log(JSON.stringify(samples));
}
process.exit();

async function nanosecondsEach(work: Work, fixedCount?: number): Promise<number[]> {
  let count = fixedCount ?? 100;
  // The engine warms up at the same time.
  let taken = await sample(work, count);
  while (taken < SAMPLE_LENGTH && fixedCount === undefined) taken = await sample(work, (count *= 4));
  if (taken > LONGEST) return [taken / count];
  const samples: number[] = [];
  for (let spent = 0; samples.length < SAMPLES && spent < LONGEST;) {
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
