/**
 * `npm test`: everything that can be checked, and one last line that counts it.
 * `npm test -- --only unit --only lint` does these parts alone.
 */
import { parseArgs } from "node:util";
import { orExplain } from "../tools/or-explain.ts";
import { sum, type Tally } from "../tools/tally.ts";
import { failure, steps, type StepName } from "../tools/test-steps.ts";

/** What two cores do at the same time, each in its order. */
const SIDE_BY_SIDE: StepName[][] = [
  ["types", "build", "lint"],
  ["format", "unit"],
];
/** What comes after it, alone: it measures how quickly the page answers. */
const ALONE: StepName[] = ["site"];

await orExplain(async () => {
  const isWanted = readSelection(process.argv.slice(2));
  const inOrder = async (names: StepName[]) => {
    const tallies: Tally[] = [];
    for (const name of names.filter(isWanted)) tallies.push(await runStep(name));
    return sum(tallies);
  };
  const { passed, failed } = sum([...(await Promise.all(SIDE_BY_SIDE.map(inOrder))), await inOrder(ALONE)]);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

function readSelection(args: string[]): (name: StepName) => boolean {
  const { only } = parseArgs({ args, options: { only: { type: "string", multiple: true } } }).values;
  const unknown = only?.find((name) => !(name in steps));
  if (unknown) throw new Error(`There is no part "${unknown}". The parts are: ${Object.keys(steps).join(", ")}.`);
  return (name) => only?.includes(name) ?? true;
}

async function runStep(name: StepName): Promise<Tally> {
  const start = performance.now();
  const { tally, output } = await steps[name]().catch((error: unknown) => failure(String(error)));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (tally.failed > 0) console.log(`\n${output.trimEnd()}\n`);
  console.log(`${tally.failed > 0 ? "✗" : "✓"} ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds} s)`);
  return tally;
}
