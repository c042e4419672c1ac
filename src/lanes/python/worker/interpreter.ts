import type { PyodideAPI } from "pyodide";
import type { ClockName } from "../../supervise/protocol.ts";
import type { Exports } from "./exports.ts";
import { SavedState } from "./saved-state.ts";
import { HAS_STACK_SWITCHING } from "./stack-switching.ts";
import { Stacks } from "./stacks.ts";
import type { Visitor, Wall } from "./wall.ts";

/** Where our Python package lies in the interpreter. */
const FOLDER = "/lib/virtual_asyncio";

/** Bytes of memory of an interpreter that is kept: twice as many as it begins with. */
const MOST_KEPT = 64 * 1024 * 1024;

/** Options of Pyodide: what is not printed by `print` comes from the interpreter itself, on its way down. */
export const WITHOUT_OUTPUT = { stdout: () => undefined, stderr: () => undefined };

/** What Python is asked to run: see `host.py`. */
export interface Request {
  /** Sources by path. */
  modules: Record<string, string>;
  /** The files that it finds, by path. */
  data: Record<string, string>;
  entry: string;
  clock: ClockName;
  /** How many events of its loop are recorded. */
  events: number;
  /** Whether its threads have stacks of their own. */
  stacks: boolean;
  /** When Ctrl-C is pressed, in seconds of its time. */
  interruptAt: number | null;
  /** What is typed into it; null: it can't ask for anything. */
  input: string | null;
}

/** Loads our Python package. `sources`: its files by name; null where the library has them, compiled. */
export function prepare(pyodide: PyodideAPI, sources: Record<string, string> | null): void {
  pyodide.FS.mkdirTree(FOLDER);
  for (const [name, text] of Object.entries(sources ?? {})) pyodide.FS.writeFile(`${FOLDER}/${name}`, text);
  pyodide.runPython("import sys; sys.path.append('/lib'); import virtual_asyncio.program as p; p.install(); del p");
}

/** CPython, without a way from it into JavaScript but through the door of its wall. */
export class Interpreter {
  readonly #wall: Wall;
  /** Where the function is that runs a program. */
  readonly #serve: number;
  readonly #stacks: Stacks;
  readonly #memory: WebAssembly.Memory;
  readonly #asNew: SavedState;

  /** @param pyodide prepared; it can't be used any more */
  constructor(pyodide: PyodideAPI, exports: Exports, wall: Wall) {
    this.#wall = wall;
    this.#memory = exports.memory;
    pyodide.runPython("import virtual_asyncio.program as p; p.get_ready(); del p");
    const module = exports.PyImport_ImportModule(textIn(exports, "virtual_asyncio.program"));
    this.#serve = exports.PyObject_GetAttrString(module, textIn(exports, "serve"));
    const clock = exports.PyObject_GetAttrString(module, textIn(exports, "clock"));
    this.#stacks = new Stacks(exports, exports.PyObject_GetAttrString(clock, textIn(exports, "serve_functions")));
    wall.close(exports.memory);
    this.#asNew = new SavedState(pyodide, exports);
  }

  /**
   * Runs a program, from its beginning to its end.
   * @throws what WebAssembly throws, and InterpreterEnded: then the interpreter can't be used again
   */
  async run(request: Omit<Request, "stacks">, visitor: Omit<Visitor, "request" | "onSwitch">): Promise<void> {
    const text = JSON.stringify({ ...request, stacks: HAS_STACK_SWITCHING } satisfies Request);
    const onSwitch = (stack: number) => this.#stacks.switchTo(stack);
    this.#wall.visitor = { ...visitor, request: new TextEncoder().encode(text), onSwitch };
    await this.#stacks.run(this.#serve);
  }

  /**
   * Makes it as new: the next program finds nothing of the last one. Gives whether it is worth keeping: memory that a
   * program has asked for can't be given back.
   */
  renew(): boolean {
    return this.#memory.buffer.byteLength <= MOST_KEPT && this.#asNew.restore();
  }
}

/** Gives where it is put, as a string of C. */
function textIn(exports: Exports, text: string): number {
  const bytes = new TextEncoder().encode(`${text}\0`);
  const place = exports.malloc(bytes.length);
  new Uint8Array(exports.memory.buffer).set(bytes, place);
  return place;
}
