import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { loadPython } from "../node/load.ts";
import { prepare } from "../worker/interpreter.ts";
import { pythonSources } from "../node/sources.ts";

/**
 * The modules that every interpreter loads before it can run a program, compiled: to compile them would take nine tenths
 * of its start. They are those of the standard library, and our package.
 *
 * @param isShown whether the lines of a module are shown in tracebacks, by its path
 * @returns bytecode by path: `asyncio/tasks.pyc`
 */
export async function compiledModules(isShown: (path: string) => boolean): Promise<Record<string, Uint8Array>> {
  // Otherwise the names in a set would come in another order with each build.
  const pyodide = await loadPython({ env: { PYTHONHASHSEED: "0" } });
  prepare(pyodide, pythonSources());
  pyodide.globals.set("is_shown", isShown);
  pyodide.runPython(readFileSync(join(import.meta.dirname, "compile_loaded.py"), "utf8"));
  return unzipSync(pyodide.FS.readFile("/compiled.zip") as Uint8Array);
}
