import { createRequire } from "node:module";
import { dirname } from "node:path";
import { loadPyodide, type PyodideAPI } from "pyodide";

const pyodide = createRequire(import.meta.url).resolve("pyodide/package.json");

/**
 * Loads CPython in Node. It is told where its files are: by itself Pyodide looks for them in the text of a stack trace,
 * and finds others when the path has parentheses.
 */
export function loadPython(options?: Parameters<typeof loadPyodide>[0]): Promise<PyodideAPI> {
  return loadPyodide({ indexURL: dirname(pyodide), ...options });
}
