import { defineConfig } from "vitest/config";
import { bundledText } from "./src/lanes/build/bundled-text.ts";

// "asyncio-source" makes `import … from "asyncio"` mean runtime/src. The others are Vite's own for Node.
const conditions = ["asyncio-source", "module", "node", "development|production"];

export default defineConfig({
  plugins: [bundledText()],
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["tests/**/*.test.ts", "runtime/tests/**/*.test.ts"],
    exclude: ["tests/site/**"],
    // For a machine that is busy with other things as well. No test waits by the clock.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
