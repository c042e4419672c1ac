import { defineConfig } from "vitest/config";
import { bundledText } from "./src/lanes/build/bundled-text.ts";

// "asyncio-source" makes `import … from "asyncio"` mean runtime/src. The others are Vite's own for Node.
const conditions = ["asyncio-source", "module", "node", "development|production"];

const TESTS = ["tests/**/*.test.ts", "runtime/tests/**/*.test.ts"];
const OF_THE_SITE = "tests/site/**";

/** What gives its process the globals of a page, which others must not find there. */
const OF_A_PAGE = [
  "tests/progress/**/*.test.ts",
  "tests/reader/**/*.test.ts",
  "tests/lanes/toy/**/*.test.ts",
  "tests/lanes/load/download.test.ts",
  "tests/lanes/python/python-frame.test.ts",
];

/** Counts all that its process holds. */
const OF_MEMORY = "tests/lanes/python/memory.test.ts";

export default defineConfig({
  plugins: [bundledText()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    projects: [
      // One after another in one process, so that modules, CPython and the fenced processes are started once.
      {
        extends: true,
        test: { name: "node", isolate: false, include: TESTS, exclude: [OF_THE_SITE, OF_MEMORY, ...OF_A_PAGE] },
      },
      { extends: true, test: { name: "page", include: OF_A_PAGE } },
      { extends: true, test: { name: "memory", include: [OF_MEMORY] } },
    ],
    // For a machine that is busy with other things as well. No test waits by the clock.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
