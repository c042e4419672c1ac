import type { PyodideAPI } from "pyodide";
import type { Outcome, Printed, RunEvent } from "../../../record/record.ts";
import { cut } from "../../supervise/cut.ts";
import { Outbox } from "../../supervise/outbox.ts";
import type { FromWorker, RunMessage } from "../../supervise/protocol.ts";
import { explainSyntaxError } from "./explain.ts";
import { limitMemory } from "./memory.ts";
import { waitReally } from "./wait.ts";

/** Where our Python package lies in the interpreter. */
const FOLDER = "/lib/virtual_asyncio";

/** The Python side of a run: `virtual_asyncio/program.py`. */
interface Runner {
  install(): void;
  record(
    files: string,
    entry: string,
    emit: (event: string) => void,
    plan: (line: string) => void,
    wait?: (seconds: number, idle: boolean) => void,
  ): string;
}

/** What a program is told to end with by Python: a limit is known by name only. */
type Ending = Outcome | { kind: "cut"; limit: "deadlock" | "events"; message?: string };

/** Options of Pyodide: what is not printed by `print` comes from the interpreter itself, on its way down. */
export const WITHOUT_OUTPUT = { stdout: () => undefined, stderr: () => undefined };

/** Makes a new interpreter ready for programs. `sources`: the files of our Python package by name. */
export function prepare(pyodide: PyodideAPI, sources: Record<string, string>): void {
  pyodide.FS.mkdirTree(FOLDER);
  for (const [name, text] of Object.entries(sources)) pyodide.FS.writeFile(`${FOLDER}/${name}`, text);
  pyodide.runPython("import sys; sys.path.insert(0, '/lib')");
  runnerOf(pyodide).install();
}

/** Runs a program from its beginning to its end, before it returns. Reports all of it by `post`. */
export function runProgram(
  pyodide: PyodideAPI,
  { program: { modules, entry }, clock, limits }: RunMessage,
  post: (message: FromWorker) => void,
): void {
  const outbox = new Outbox(post, limits);
  limitMemory(() => outbox.cut("memory"));
  const emit = (event: string) => outbox.add(JSON.parse(event) as RunEvent);
  const plan = (line: string) => outbox.plan(JSON.parse(line) as Printed);
  const wait = (seconds: number, idle: boolean) => {
    outbox.flush();
    waitReally(seconds, idle ? () => post({ type: "pong" }) : null);
  };
  const files = JSON.stringify(modules);
  const runner = runnerOf(pyodide);
  try {
    const ending =
      clock === "real" ? runner.record(files, entry, emit, plan, wait) : runner.record(files, entry, emit, plan);
    outbox.end(outcomeOf(JSON.parse(ending) as Ending));
  } catch (error) {
    outbox.end(isStackOverflow(error) ? cut("stack", limits) : cut("interpreter", limits, reasonOf(error)));
  }

  function outcomeOf(ending: Ending): Outcome {
    if (ending.kind === "cut") return cut(ending.limit, limits, ending.message);
    if (ending.kind === "not-started") return explainSyntaxError(ending.error, modules);
    return ending;
  }
}

/** What code in C has to be called by to get there: a call in Python that goes too deep is a RecursionError. */
function isStackOverflow(error: unknown): boolean {
  // Firefox has an error of its own for it.
  return error instanceof RangeError || (error instanceof Error && error.name === "InternalError");
}

/** Of what ended the interpreter itself, such as `posix._exit` or a trap of WebAssembly, the last line says most. */
function reasonOf(error: unknown): string {
  const { message } = error as Partial<Error>;
  const last = String(message ?? error)
    .trimEnd()
    .split("\n")
    .at(-1)!;
  return `The interpreter itself ended: ${last.slice(0, LONGEST_REASON)}`;
}

/** Characters. */
const LONGEST_REASON = 200;

function runnerOf(pyodide: PyodideAPI): Runner {
  return pyodide.pyimport("virtual_asyncio.program") as Runner;
}
