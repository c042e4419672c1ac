import "./no-imported-scripts.ts";
import { loadPyodide, type PyodideAPI } from "pyodide";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import type { Exports } from "./exports.ts";
import { Interpreter, prepare, WITHOUT_OUTPUT } from "./interpreter.ts";
import { pack, unpack } from "./sparse.ts";
import { Wall } from "./wall.ts";

/** The files of CPython that a Worker needs. */
export interface PythonFiles {
  /** The interpreter, compiled once for all Workers. */
  interpreter: WebAssembly.Module;
  /** The standard library, zipped. */
  library: Uint8Array<ArrayBuffer>;
  /** Our Python package: its files by name. Null where the library has it, compiled. */
  sources: Record<string, string> | null;
}

/** An interpreter's memory, packed. */
export type Snapshot = Uint8Array<ArrayBuffer>;

/** The first message to a Python Worker. */
export interface BootMessage {
  type: "boot";
  files: PythonFiles;
  /** The memory of one that was ready: starting from it takes a quarter of the time. Null to make one. */
  snapshot: Snapshot | null;
}

/** What a Python Worker answers once, when it is ready for a program. */
export interface Booted {
  type: "booted";
  /** For the next Workers; null when this one was started from a snapshot. */
  snapshot: Snapshot | null;
}

/** Starts CPython and makes it ready for a program. */
export async function boot({ files, snapshot }: BootMessage): Promise<{
  interpreter: Interpreter;
  booted: Booted;
}> {
  const wall = new Wall();
  const { pyodide, exports } = await load(files, snapshot, wall);
  let made: Snapshot | null = null;
  if (!snapshot) {
    prepare(pyodide, files.sources);
    made = pack(pyodide.makeMemorySnapshot() as Uint8Array<ArrayBuffer>);
  }
  return { interpreter: new Interpreter(pyodide, exports, wall), booted: { type: "booted", snapshot: made } };
}

async function load(
  { interpreter, library }: PythonFiles,
  snapshot: Snapshot | null,
  wall: Wall,
): Promise<{ pyodide: PyodideAPI; exports: Exports }> {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  let exports!: Exports;
  // Pyodide asks for its two files by address. Here they have none: they are handed over.
  globalThis.fetch = (url) => Promise.resolve(responseWith(String(url) === LIBRARY ? library : new Uint8Array()));
  WebAssembly.instantiateStreaming = async (_source, imports) => {
    wall.build(imports!);
    const instance = await WebAssembly.instantiate(interpreter, imports);
    exports = instance.exports as Exports;
    return { module: interpreter, instance };
  };
  try {
    const start = snapshot ? { _loadSnapshot: unpack(snapshot) } : { _makeSnapshot: true };
    const pyodide = await loadPyodide({ ...OPTIONS, ...start });
    // Pyodide keeps what it was started with: the memory would be there twice, for as long as the interpreter lives.
    delete (pyodide as Started)._api.config._loadSnapshot;
    return { pyodide, exports };
  } finally {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
}

/** The part of Pyodide that is not in its types. */
type Started = PyodideAPI & { _api: { config: { _loadSnapshot?: Uint8Array } } };

/** As much of a response as Pyodide looks at: not everywhere where this runs are there any. */
function responseWith({ buffer }: Uint8Array<ArrayBuffer>): Response {
  return { ok: true, status: 200, arrayBuffer: () => Promise.resolve(buffer) } as Response;
}

/** No address: these name nothing that is ever requested. */
const FOLDER = "asyncio:/";
const LIBRARY = `${FOLDER}library.zip`;

const OPTIONS = {
  ...WITHOUT_OUTPUT,
  createPyodideModule,
  indexURL: FOLDER,
  packageBaseUrl: FOLDER,
  stdLibURL: LIBRARY,
  // No package can be installed.
  lockFileContents: {
    info: {
      abi_version: "2026_0",
      arch: "wasm32",
      platform: "emscripten_5_0_3",
      python: "3.14.2",
      version: "314.0.7",
    },
    packages: {},
  },
} as Parameters<typeof loadPyodide>[0];
