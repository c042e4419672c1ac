import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { ensureBrowser } from "./ensure-browser.ts";
import { findScript } from "./find-node.mjs";
import { root } from "./root.mjs";
import { runCommand, type Ended } from "./run-command.ts";
import { isSiteCurrent } from "./site-build.ts";
import { sum, tallyPlaywright, tallyVitest, withExit, type Tally } from "./tally.ts";

/** What one part of `npm test` found. */
export interface StepResult {
  tally: Tally;
  /** What explains a failure. */
  output: string;
}

/** The site built for another base path, for tests/site/base-path.spec.ts. */
const SITE_UNDER_PATH = "test-results/under-a-path";

/** The parts of `npm test` by name. */
export const steps = {
  format: () => check(["prettier", "--check", "."]),
  lint: () => check(["eslint", "--max-warnings=0", "."]),
  types: async () => {
    // astro check comes first: it writes types that the second reads. The programs in content/ are checked by the build.
    return combine(
      await check(["astro", "check"]),
      await check(["src/commands/program-types.ts", "tests/conformance/programs", "tests/content/edges"]),
    );
  },
  unit: () => runVitest(),
  build: async () => {
    const underPath = await check(["astro", "build", `--outDir=${SITE_UNDER_PATH}`], { BASE_PATH: "/x/" });
    return combine(await check(["src/commands/build.ts"]), underPath);
  },
  site: () => runPlaywright(),
} satisfies Record<string, () => Promise<StepResult>>;

export type StepName = keyof typeof steps;

/** Runs a command that counts as one test. */
async function check(command: string[], env?: NodeJS.ProcessEnv): Promise<StepResult> {
  const { ok, output } = await node(command, env);
  return ok ? { tally: { passed: 1, failed: 0 }, output } : failure(output);
}

/** A step that failed as a whole, and why. */
export function failure(output: string): StepResult {
  return { tally: { passed: 0, failed: 1 }, output };
}

function combine(...results: StepResult[]): StepResult {
  return { tally: sum(results.map(({ tally }) => tally)), output: results.map(({ output }) => output).join("") };
}

async function runVitest(): Promise<StepResult> {
  const report = emptyReport("unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ended = await node(["vitest", "run", "--allowOnly=false", ...reporters]);
  return readTally(ended, report, tallyVitest);
}

async function runPlaywright(): Promise<StepResult> {
  const isBuilt = isSiteCurrent() && existsSync(resolve(root, SITE_UNDER_PATH));
  if (!isBuilt) return failure("The site is not built from what is here now: `--only build --only site` does both.\n");
  const browser = await ensureBrowser();
  if (!browser.ok) return failure(browser.output);
  const report = emptyReport("site.json");
  const command = ["playwright", "test", "--forbid-only", "--reporter=list,json"];
  const ended = await node(command, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return readTally(ended, report, tallyPlaywright);
}

/** Runs a script, or a dependency's command, with its arguments. */
function node([command = "", ...args]: string[], env?: NodeJS.ProcessEnv): Promise<Ended> {
  return runCommand(process.execPath, [findScript(command, root), ...args], env);
}

/** The path for a test runner's report, with none there from an earlier run. */
function emptyReport(name: string): string {
  const path = resolve(root, "test-results", name);
  mkdirSync(dirname(path), { recursive: true });
  rmSync(path, { force: true });
  return path;
}

function readTally<Report>({ ok, output }: Ended, path: string, tally: (report: Report) => Tally): StepResult {
  try {
    const report = JSON.parse(readFileSync(path, "utf8")) as Report;
    return { tally: withExit(tally(report), ok), output };
  } catch (error) {
    return failure(`${output}\nNo report of the tests: ${String(error)}\n`);
  }
}
