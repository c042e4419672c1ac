import { readFile } from "node:fs/promises";
import { Script } from "node:vm";
import { build, type Plugin } from "esbuild";

/** The runtime's exports, and the compiled code's `at`. Programs use them untyped. */
export type Runtime = Record<string, unknown> & { at: unknown };

/** A mistake to build into the runtime: in `file` of runtime/src, `find` (which occurs once) becomes `replace`. */
export interface Fault {
  name: string;
  file: string;
  find: string;
  replace: string;
}

/**
 * Bundles the runtime, with a fault if one is given.
 * @returns a function that gives a fresh instance: task names, loops and warnings start anew
 * @throws Error when the text that the fault replaces does not occur exactly once
 */
export async function buildRuntime(fault?: Fault): Promise<() => Runtime> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from "asyncio"; export { at } from "asyncio/compiled";`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: "iife",
    globalName: "runtime",
    conditions: ["asyncio-source"],
    // The runtime asks where it lies only for jobs on the real clock.
    logOverride: { "empty-import-meta": "silent" },
    target: "es2023",
    // Where the scripts of real threads lie: on the virtual clock none is started.
    define: { "import.meta.url": '""' },
    plugins: fault ? [planting(fault)] : [],
  });
  // It warns on the console of what random programs do on purpose: coroutines never awaited, failures never seen.
  const text = `(() => { const console = { warn() {}, error() {} }; ${outputFiles[0]!.text}\nreturn runtime; })`;
  return new Script(text, { filename: "asyncio.js" }).runInThisContext() as () => Runtime;
}

function planting({ file, find, replace }: Fault): Plugin {
  return {
    name: "fault",
    setup(build) {
      let planted = false;
      build.onLoad({ filter: new RegExp(`/runtime/src/${file.replaceAll(".", "\\.")}$`) }, async ({ path }) => {
        const source = await readFile(path, "utf8");
        const parts = source.split(find);
        if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times, not once: ${find}`);
        planted = true;
        return { contents: parts.join(replace), loader: "ts" };
      });
      build.onEnd(() => {
        if (!planted) throw new Error(`the runtime has no ${file}`);
      });
    },
  };
}
