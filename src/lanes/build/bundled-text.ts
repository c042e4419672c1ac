import { resolve } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "vite";

const QUERY = /\?bundled(?:=(iife|cjs))?$/;

/**
 * `import text from "./worker.ts?bundled"` gives a TypeScript file and all it imports as the text of one script, for
 * code that runs somewhere a module can't be loaded from: a Worker made from a blob, a frame made from a string.
 * `?bundled=cjs` gives a CommonJS module, for the file system of Sandpack's bundler.
 */
export function bundledText(): Plugin {
  let minify = false;
  return {
    name: "bundled-text",
    enforce: "pre",
    configResolved(config) {
      minify = config.isProduction;
    },
    async resolveId(source, importer) {
      const query = QUERY.exec(source);
      if (!query) return null;
      const resolved = await this.resolve(source.slice(0, query.index), importer, { skipSelf: true });
      return resolved && resolved.id + query[0];
    },
    async load(id) {
      const query = QUERY.exec(id);
      if (!query) return null;
      const { text, inputs } = await bundle(id.slice(0, query.index), query[1] === "cjs" ? "cjs" : "iife", minify);
      for (const input of inputs) this.addWatchFile(resolve(input));
      return `export default ${JSON.stringify(text)};`;
    },
  };
}

/** A TypeScript file and all it imports as the text of one script, with the paths of all of them. */
export async function bundle(
  entry: string,
  format: "iife" | "cjs",
  minify: boolean,
): Promise<{ text: string; inputs: string[] }> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format,
    platform: "browser",
    target: "es2022",
    conditions: ["asyncio-source"],
    // Pyodide loads them where it finds a Node.js.
    external: ["node:*"],
    // The runtime asks where it lies only for programs that nobody hosts.
    logOverride: { "empty-import-meta": "silent" },
    legalComments: "none",
    // Names stay: a program sees those of the runtime's classes in its output, as in `<Lock object at 0x…>`.
    minifyWhitespace: minify,
    minifySyntax: minify,
  });
  return { text: result.outputFiles[0]!.text, inputs: Object.keys(result.metafile.inputs) };
}
