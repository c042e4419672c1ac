import type { ToWorker } from "../program/protocol.ts";

/** The files of CPython that a Worker needs to start one. */
export interface PythonFiles {
  /** The interpreter, compiled once for all Workers. */
  module: WebAssembly.Module;
  /** Python's standard library, zipped. */
  library: Uint8Array<ArrayBuffer>;
}

/** The first message to a Worker: start the interpreter. With a snapshot it takes a quarter of the time. */
export interface BootMessage {
  type: "boot";
  files: PythonFiles;
  /** The memory of an interpreter that is ready; null to answer with one. */
  snapshot: Uint8Array<ArrayBuffer> | null;
}

/** What a Python Worker is told: a boot, then as every Worker that runs a program. */
export type ToPythonWorker = BootMessage | ToWorker;
