import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { transformFileSync } from "@babel/core";
import coroutines from "asyncio/babel-plugin";
import { root } from "../../tools/root.mjs";
import type { Contender } from "../workloads.ts";

const source = fileURLToPath(new URL("program.js", import.meta.url));
const compiled = transformFileSync(source, {
  babelrc: false,
  configFile: false,
  retainLines: true,
  plugins: [[coroutines, { runtime: "asyncio" }]],
});
// In the project, where it finds the runtime.
const folder = join(root, "node_modules/.cache/bench");
mkdirSync(folder, { recursive: true });
const file = join(folder, "program.mjs");
writeFileSync(file, compiled?.code ?? "");

/** Our runtime under async functions that the Babel plugin has compiled, which is what programs in a sandbox become. */
export const { contender } = (await import(pathToFileURL(file).href)) as { contender: Contender };
