import { defineConfig } from "@playwright/test";
import { ENGINE_NAMES, type EngineName } from "../../src/tools/engines.ts";

/** Playwright runs these tests, and drives none of the browsers: it has no protocol for those that people have. */
export default defineConfig<object, { name: EngineName }>({
  testDir: ".",
  outputDir: "../../test-results/engines",
  // One engine at a time: each takes a gigabyte.
  workers: 1,
  // A test that passes only sometimes is a failure to look into.
  retries: 0,
  // As for the site's tests: for a machine that is busy with other things as well.
  timeout: 300_000,
  expect: { timeout: 60_000, toPass: { timeout: 60_000 } },
  projects: ENGINE_NAMES.map((name) => ({ name, use: { name } })),
});
