import { defineConfig, devices } from "@playwright/test";
import { findBrowser } from "./src/tools/find-browser.ts";

const PORT = 4377;
const executablePath = findBrowser();

export default defineConfig({
  testDir: "tests/site",
  outputDir: "test-results/site",
  fullyParallel: true,
  workers: 2,
  // A test that passes only sometimes is a failure to look into.
  retries: 0,
  // Generous, for busy machines: what must be quick is measured by the tests themselves.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    ...devices["Desktop Chrome"],
    baseURL: `http://localhost:${PORT}`,
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  webServer: {
    command: "node src/tools/with-node.mjs src/tools/serve.ts",
    env: { PORT: String(PORT), BASE_PATH: "" },
    url: `http://localhost:${PORT}`,
  },
});
