import { loadPyodide, type PyodideAPI } from "pyodide";
import createPyodideModule from "pyodide/pyodide.asm.mjs";
import { prepare, WITHOUT_OUTPUT } from "./interpreter.ts";

/** The files of CPython that a Worker needs. */
export interface PythonFiles {
  /** The interpreter, compiled once for all Workers. */
  interpreter: WebAssembly.Module;
  /** The standard library, zipped. */
  library: Uint8Array<ArrayBuffer>;
  /** Our Python package: its files by name. */
  sources: Record<string, string>;
}

/** An interpreter's memory. */
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
export async function boot({ files, snapshot }: BootMessage): Promise<{ pyodide: PyodideAPI; booted: Booted }> {
  const pyodide = await load(files, snapshot);
  if (snapshot) return { pyodide, booted: { type: "booted", snapshot: null } };
  prepare(pyodide, files.sources);
  return { pyodide, booted: { type: "booted", snapshot: pyodide.makeMemorySnapshot() as Snapshot } };
}

async function load({ interpreter, library }: PythonFiles, snapshot: Snapshot | null): Promise<PyodideAPI> {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  // Pyodide asks for its two files by address. Here they have none: the page hands them over.
  globalThis.fetch = (url) => Promise.resolve(new Response(String(url) === LIBRARY ? library : null));
  WebAssembly.instantiateStreaming = async (_source, imports) => ({
    module: interpreter,
    instance: await WebAssembly.instantiate(interpreter, imports),
  });
  try {
    return await loadPyodide({ ...OPTIONS, ...(snapshot ? { _loadSnapshot: snapshot } : { _makeSnapshot: true }) });
  } finally {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  }
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
