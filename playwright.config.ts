import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./src/tools/find-browser.ts";

const executablePath = findBrowser();

/** Which assert nothing. */
const PICTURES = "pictures.spec.ts";

export default defineConfig({
  testDir: "tests/site",
  outputDir: "test-results/site",
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a failure to look into.
  retries: 0,
  // For a machine that is busy with other things as well. No test waits by the clock; the benchmarks say what is quick.
  timeout: 300_000,
  expect: { timeout: 60_000 },
  use: {
    ...devices["Desktop Chrome"],
    // Else each test would store the whole site first. Those of the service worker allow it.
    serviceWorkers: "block",
    baseURL: `http://localhost:${process.env.SITE_PORT}`,
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  projects: [
    { name: "site", testIgnore: PICTURES },
    { name: "pictures", testMatch: PICTURES },
  ],
  // On any free port, so that two runs on one machine don't meet. Playwright puts the named group in the environment.
  webServer: {
    command: "node src/commands/with-node.mjs src/commands/serve.ts",
    env: { PORT: "0", BASE_PATH: "" },
    wait: { stdout: /http:\/\/localhost:(?<site_port>\d+)/ },
  },
});
