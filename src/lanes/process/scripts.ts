import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

/** A script for a fenced process, and all it imports but Node's modules. */
export function processScript(entry: URL): Promise<string> {
  return bundle("process.js", entry, { platform: "node" });
}

/** The script of a Worker. */
export function workerScript(entry: URL): Promise<string> {
  return bundle("worker.js", entry, { platform: "browser" });
}

/** Evaluates to the function that a scope is entered by. */
export async function enterScript(): Promise<string> {
  const entry = new URL("./inside/scope.ts", import.meta.url);
  const around = { banner: { js: "(() => {" }, footer: { js: "return scope.enter; })()" } };
  return bundle("scope.js", entry, { platform: "browser", globalName: "scope", ...around });
}

/** @param name in stacks */
async function bundle(name: string, entry: URL, options: BuildOptions): Promise<string> {
  const result = await build({
    ...options,
    // A script of any other kind would make globals of what it imports.
    format: "iife",
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    write: false,
    target: "node22",
    conditions: ["asyncio-source"],
    // Pyodide imports them where it finds a Node.js.
    external: ["node:*"],
    // Each process reads the text anew. Names stay: a program sees those of the runtime's classes.
    minifyWhitespace: true,
    // The runtime asks where it lies only for programs that nobody hosts.
    logOverride: { "empty-import-meta": "silent" },
  });
  // A folder of its own tells these frames of a stack from the program's.
  return `${result.outputFiles![0]!.text}\n//# sourceURL=asyncio/${name}\n`;
}
