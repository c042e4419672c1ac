import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { loadPython } from "../node/load.ts";
import { prepare } from "../worker/interpreter.ts";
import { pythonSources } from "../node/sources.ts";

/**
 * The modules of the standard library that every interpreter loads before it can run a program, compiled: to compile
 * them would take nine tenths of its start.
 *
 * @returns bytecode by path: `asyncio/tasks.pyc`
 */
export async function compiledModules(): Promise<Record<string, Uint8Array>> {
  // Otherwise the names in a set would come in another order with each build.
  const pyodide = await loadPython({ env: { PYTHONHASHSEED: "0" } });
  prepare(pyodide, pythonSources());
  pyodide.runPython(readFileSync(join(import.meta.dirname, "compile_loaded.py"), "utf8"));
  return unzipSync(pyodide.FS.readFile("/compiled.zip") as Uint8Array);
}
