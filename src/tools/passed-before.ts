import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { hashInputs } from "./build-inputs.ts";
import { projectFiles } from "./project-files.ts";
import { root } from "./root.mjs";
import type { Tally } from "./tally.ts";
import type { StepResult } from "./test-runners.ts";

const FOLDER = join(root, "node_modules/.cache/asyncio-explained/passed");

/** What a check of code depends on: the code, and the settings and locks beside it. */
const IS_CODE = /\.(ts|tsx|js|mjs|astro|json)$/;

/** Does a check of all code, unless it has passed on just this code before: then it would again. */
export async function unlessPassedBefore(name: string, check: () => Promise<StepResult>): Promise<StepResult> {
  const code = projectFiles()?.filter((path) => IS_CODE.test(path));
  if (!code) return check();
  const note = join(FOLDER, `${name}.json`);
  const inputs = hashInputs(root, code, [process.version]);
  const before = existsSync(note) && (JSON.parse(readFileSync(note, "utf8")) as { inputs: string; tally: Tally });
  if (before && before.inputs === inputs) return { tally: before.tally, output: "" };
  rmSync(note, { force: true });
  const result = await check();
  mkdirSync(FOLDER, { recursive: true });
  if (result.tally.failed === 0) writeFileSync(note, JSON.stringify({ inputs, tally: result.tally }));
  return result;
}
