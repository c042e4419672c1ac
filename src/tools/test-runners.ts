import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { findScript } from "./find-node.mjs";
import { root } from "./root.mjs";
import { runCommand, type Ended } from "./run-command.ts";
import { sum, tallyPlaywright, tallyVitest, withExit, type Tally } from "./tally.ts";

/** What one part of `npm test` found. */
export interface StepResult {
  tally: Tally;
  /** What explains a failure. */
  output: string;
  /** Why tests are skipped: a sentence for each reason. */
  skipped?: string[];
}

/** Runs a command that counts as one test. */
export async function check(command: string[], env?: NodeJS.ProcessEnv): Promise<StepResult> {
  const { ok, output } = await node(command, env);
  return ok ? success(output) : failure(output);
}

export function success(output = ""): StepResult {
  return { tally: { passed: 1, failed: 0, skipped: 0 }, output };
}

/** A step that failed as a whole, and why. */
export function failure(output: string): StepResult {
  return { tally: { passed: 0, failed: 1, skipped: 0 }, output };
}

export function combine(...results: StepResult[]): StepResult {
  return { tally: sum(results.map(({ tally }) => tally)), output: results.map(({ output }) => output).join("") };
}

export function runVitest(): Promise<StepResult> {
  return vitest("run");
}

/** Runs the tests that depend on files. Null when there is none. */
export async function runRelatedTests(files: string[]): Promise<StepResult | null> {
  const result = await vitest("related", "--run", ...files);
  return result.output.includes(NO_TESTS) ? null : result;
}

/** What Vitest says, and takes for a success. */
const NO_TESTS = "No affected test files found";

async function vitest(...command: string[]): Promise<StepResult> {
  const report = emptyReport("unit.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const ended = await node(["vitest", ...command, "--allowOnly=false", ...reporters]);
  return readTally(ended, report, tallyVitest);
}

/** @param options Playwright's, such as another configuration */
export async function runPlaywright(name: string, ...options: string[]): Promise<StepResult> {
  const report = emptyReport(`${name}.json`);
  const command = ["playwright", "test", "--forbid-only", "--reporter=list,json", ...options];
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
