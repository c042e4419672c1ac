import { readdirSync, readFileSync } from "node:fs";
import { loadPython } from "../lanes/python/node/load.ts";

/** What a program wrote, as text, and its exit code: 1 when an exception left it. */
export interface PythonOutput {
  stdout: string;
  stderr: string;
  exitCode: number;
}

const PACKAGE = "virtual_asyncio";
const SOURCES = new URL(`../../src/lanes/python/${PACKAGE}/`, import.meta.url);

type Run = (source: string, data: Record<string, string>) => string;

let interpreter: Promise<Run> | undefined;

/**
 * Runs a Python program to its end on CPython 3.14 with a virtual clock: an hour of `sleep` takes no time, and the
 * output is the same each time. Threads and executors are simulated on the same clock. All programs share one
 * interpreter; each starts from a fresh state (time 0, Task-1, no loop, no module-level names).
 *
 * @param data the texts of the files that it can open, by path
 */
export async function runPython(source: string, data: Record<string, string> = {}): Promise<PythonOutput> {
  interpreter ??= startInterpreter();
  const run = await interpreter;
  return JSON.parse(run(source, data)) as PythonOutput;
}

async function startInterpreter(): Promise<Run> {
  const pyodide = await loadPython();
  const folder = `/lib/${PACKAGE}`;
  pyodide.FS.mkdirTree(folder);
  for (const file of readdirSync(SOURCES).filter((name) => name.endsWith(".py"))) {
    pyodide.FS.writeFile(`${folder}/${file}`, readFileSync(new URL(file, SOURCES), "utf8"));
  }
  pyodide.runPython("import sys; sys.path.insert(0, '/lib')");
  const program = pyodide.pyimport(`${PACKAGE}.program`) as {
    install(): void;
    get_ready(): void;
    run(source: string): string;
  };
  program.install();
  program.get_ready();
  return (source, data) => {
    const { FS } = pyodide as {
      FS: { writeFile: (path: string, text: string) => void; unlink: (path: string) => void };
    };
    for (const [path, text] of Object.entries(data)) FS.writeFile(path, text);
    try {
      return program.run(source);
    } finally {
      Object.keys(data).forEach((path) => FS.unlink(path));
    }
  };
}
