// @ts-check
/**
 * Builds the package into dist/: one ES module for each source file, so that a bundler takes only what a program imports.
 * The script of a job's thread is the exception: a thread is started from text, so dist/executors/job-script.js holds
 * that script with all it imports as a string.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { build } from "esbuild";

process.chdir(import.meta.dirname);
rmSync("dist", { recursive: true, force: true });

const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const { status } = spawnSync(process.execPath, [tsc, "--project", "tsconfig.json"], { stdio: "inherit" });
if (status !== 0) process.exit(status ?? 1);

const script = await build({
  entryPoints: ["src/executors/job-thread.ts"],
  bundle: true,
  write: false,
  format: "iife",
  target: "es2022",
  conditions: ["asyncio-source"],
  // Names stay: a job's errors and results show them.
  minifyWhitespace: true,
  minifySyntax: true,
  logOverride: { "empty-import-meta": "silent" },
});
mkdirSync("dist/executors", { recursive: true });
writeFileSync("dist/executors/job-script.js", `export default ${JSON.stringify(script.outputFiles[0]?.text)};\n`);
