/**
 * `npm test`: everything that can be checked, and one last line that counts it.
 * `npm test -- --only unit --only lint` does these parts alone.
 * `npm test -- --changed` does what can be broken by what is not as on the branch main, in less than a minute.
 */
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pLimit from "p-limit";
import { orExplain } from "../tools/or-explain.ts";
import { changedFiles } from "../tools/project-files.ts";
import { root } from "../tools/root.mjs";
import { inWords, sum, type Tally } from "../tools/tally.ts";
import { failure, type StepResult } from "../tools/test-runners.ts";
import { steps, type Step, type StepName } from "../tools/test-steps.ts";

/** In the order in which they begin, each after the one that it needs something of. */
const ORDER: { name: StepName; after?: StepName }[] = [
  { name: "build" },
  { name: "unit" },
  { name: "site", after: "build" },
  // Not beside the site's tests: three browsers at once take the memory of a small computer.
  { name: "engines", after: "site" },
  // Both write what Astro generates, and lint reads it.
  { name: "types", after: "build" },
  { name: "lint", after: "types" },
  // What takes longest is not to wait for it.
  { name: "format", after: "lint" },
];

await orExplain(async () => {
  const { only, changed } = readArguments(process.argv.slice(2));
  const wanted = ORDER.filter(({ name }) => only?.includes(name) ?? true);
  const total = await (changed ? runChanged(wanted) : runAll(wanted));
  console.log(inWords(total));
  process.exitCode = total.failed > 0 ? 1 : 0;
});

function readArguments(args: string[]): { only: string[] | undefined; changed: boolean } {
  const { only, changed } = parseArgs({
    args,
    options: { only: { type: "string", multiple: true }, changed: { type: "boolean", default: false } },
  }).values;
  const unknown = only?.find((name) => !(name in steps));
  if (unknown) throw new Error(`There is no part "${unknown}". The parts are: ${Object.keys(steps).join(", ")}.`);
  return { only, changed };
}

/** Side by side, so that no core is idle. */
async function runAll(wanted: typeof ORDER): Promise<Tally> {
  const sideBySide = pLimit(Math.max(2, availableParallelism()));
  const tallies = new Map<StepName, Promise<Tally>>();
  for (const { name, after } of wanted) {
    const before = after && tallies.get(after);
    const run = () => sideBySide(() => report(name, steps[name].whole));
    tallies.set(name, before ? before.then(run) : run());
  }
  return sum(await Promise.all(tallies.values()));
}

async function runChanged(wanted: typeof ORDER): Promise<Tally> {
  const files = changedFiles();
  console.log(`Not as on main: ${files.length} files.`);
  const isThere = (path: string) => existsSync(join(root, path));
  const changes = { present: files.filter(isThere), gone: files.filter((path) => !isThere(path)) };
  const parts = wanted.map(({ name }) => ({ name, changed: (steps[name] as Step).changed }));
  const tallies = parts.flatMap(({ name, changed }) => (changed ? [report(name, () => changed(changes))] : []));
  const leftOut = parts.filter(({ changed }) => !changed).map(({ name }) => name);
  const total = sum(await Promise.all(tallies));
  if (leftOut.length > 0) console.log(`Left to \`npm test\`: ${leftOut.join(", ")}.`);
  return total;
}

/** Runs a part and prints what it found. One that has nothing to look at is not told of. */
async function report(name: StepName, run: () => Promise<StepResult | null>): Promise<Tally> {
  const start = performance.now();
  const result = await run().catch((error: unknown) => failure(String(error)));
  if (!result) return sum([]);
  const { tally, output, skipped = [] } = result;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (tally.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${tally.failed > 0 ? "✗" : "✓"} ${name}: ${inWords(tally)} (${seconds} s)`);
  for (const reason of skipped) console.log(`  ${reason}`);
  return tally;
}
