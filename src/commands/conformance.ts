/**
 * `npm run conformance -- [--count N] [--seed S]`: runs N random programs on CPython 3.14 and on the runtime, the first
 * from seed S, the next from the seeds after it, and compares what happened line by line.
 */
import { parseArgs } from "node:util";
import { generate } from "../../tests/conformance/random/generate.ts";
import { explainMismatch, styleOf, traceBoth } from "../../tests/conformance/random/run-both.ts";
import { buildRuntime } from "../../tests/conformance/random/runtime.ts";
import { orExplain } from "../tools/or-explain.ts";

await orExplain(async () => {
  const { count, seed: first } = readOptions();
  const runtime = await buildRuntime();
  const started = performance.now();
  let lines = 0;
  for (let seed = first; seed < first + count; seed++) {
    const { python, typescript } = await traceBoth(generate(seed), styleOf(seed), runtime);
    if (python !== typescript) throw new Error(await explainMismatch(seed, runtime));
    lines += python.split("\n").length;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${count} random programs did the same on CPython and on the runtime: ${lines} lines, ${seconds} s.`);
});

function readOptions(): { count: number; seed: number } {
  const options = { count: { type: "string", default: "2000" }, seed: { type: "string", default: "1" } } as const;
  const { values } = parseArgs({ options });
  return { count: wholeNumber("count", values.count), seed: wholeNumber("seed", values.seed) };
}

function wholeNumber(option: string, text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new Error(`--${option} takes a whole number of at most nine digits, such as --${option} 2000; not "${text}".`);
}
