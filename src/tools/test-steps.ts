import { existsSync } from "node:fs";
import { join } from "node:path";
import { ENGINE_NAMES, installEngines, whyMissing } from "./engines.ts";
import { ensureBrowser } from "./ensure-browser.ts";
import { unlessPassedBefore } from "./passed-before.ts";
import { withReaders } from "./related-modules.ts";
import { root } from "./root.mjs";
import { isSiteCurrent, SITE_UNDER_PATH } from "./site-build.ts";
import { check, combine, failure, runPlaywright, runRelatedTests, runVitest, type StepResult } from "./test-runners.ts";

/** A part of `npm test`. */
export interface Step {
  whole: () => Promise<StepResult>;
  /** What of it changes can have broken, where that is quickly said. Null when that is nothing. */
  changed?: (files: ChangedFiles) => Promise<StepResult | null>;
}

/** Paths from the project's folder. */
export interface ChangedFiles {
  /** Those that are there. */
  present: string[];
  gone: string[];
}

const CACHE = "node_modules/.cache/asyncio-explained";
const PRETTIER = ["prettier", "--check", "--cache", `--cache-location=${CACHE}/prettier.json`];
const ESLINT = ["eslint", "--max-warnings=0"];
const TSC = ["tsc", "--noEmit", "--incremental", "--tsBuildInfoFile", `${CACHE}/tsc.json`];

/** Folders of programs with a `tsconfig.json` of their own. */
const PROGRAMS_OF_TESTS = [
  "src/bench/connections/programs",
  "src/conformance/streams/player",
  "tests/conformance/programs",
  "tests/content/edges",
];

/** The parts of `npm test` by name. */
export const steps = {
  format: {
    whole: () => check([...PRETTIER, "."]),
    changed: ({ present }) => checkThose([...PRETTIER, "--ignore-unknown"], present),
  },
  lint: {
    whole: () => unlessPassedBefore("lint", () => check([...ESLINT, "."])),
    changed: ({ present }) => checkThose([...ESLINT, "--no-warn-ignored"], present.filter(isLinted)),
  },
  types: {
    whole: () =>
      unlessPassedBefore("types", async () =>
        combine(
          // It comes first: it writes types that the second reads. The programs in content/ are checked by the build.
          await check(["astro", "check"]),
          await check(["src/commands/program-types.ts", ...PROGRAMS_OF_TESTS]),
        ),
      ),
    changed: async ({ present, gone }) => {
      const files = [...present, ...gone];
      const folders = ["content", ...PROGRAMS_OF_TESTS].filter((folder) =>
        files.some((file) => file.startsWith(`${folder}/`)),
      );
      const results = [
        files.some(isLinted) && (await checkTypes(files)),
        folders.length > 0 && (await check(["src/commands/program-types.ts", ...folders])),
      ].filter((result) => result !== false);
      return results.length > 0 ? combine(...results) : null;
    },
  },
  unit: {
    whole: runVitest,
    changed: ({ present, gone }) => runRelatedTests(withReaders([...present, ...gone])),
  },
  build: {
    whole: () => check(["src/tools/build-for-tests.ts"]),
  },
  site: {
    whole: async () => {
      if (!isSiteCurrent() || !existsSync(SITE_UNDER_PATH.folder)) return notBuilt("site");
      const browser = await ensureBrowser();
      return browser.ok ? runPlaywright("site", "--project=site") : failure(browser.output);
    },
  },
  engines: {
    whole: async () => {
      if (!isSiteCurrent()) return notBuilt("engines");
      await installEngines();
      const skipped = ENGINE_NAMES.map((name) => whyMissing(name)).filter((reason) => reason !== null);
      return { ...(await runPlaywright("engines", "--config=tests/engines/playwright.config.ts")), skipped };
    },
  },
} satisfies Record<string, Step>;

export type StepName = keyof typeof steps;

function notBuilt(part: string): StepResult {
  return failure(`The site is not built from what is here now: \`--only build --only ${part}\` does both.\n`);
}

async function checkThose(command: string[], files: string[]): Promise<StepResult | null> {
  return files.length > 0 ? check([...command, ...files]) : null;
}

/** Astro's own check knows more, and takes four times as long where little has changed. */
async function checkTypes(files: string[]): Promise<StepResult> {
  if (files.some((file) => file.endsWith(".astro"))) return check(["astro", "check"]);
  const hasAstroTypes = existsSync(join(root, ".astro/types.d.ts"));
  return hasAstroTypes ? check(TSC) : combine(await check(["astro", "sync"]), await check(TSC));
}

function isLinted(file: string): boolean {
  return /\.(ts|tsx|js|mjs|astro)$/.test(file);
}
