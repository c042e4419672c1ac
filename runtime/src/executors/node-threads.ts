/** As much of Node's `worker_threads` as jobs need. */
export interface NodeThreads {
  /** To the thread that started this one; null in the first. */
  parentPort: Port | null;
  Worker: new (script: string, options: { eval: true; execArgv: string[] }) => NodeWorker;
}

/** One end of a thread, seen from inside. In a browser the Worker's global scope is one. */
export interface Port {
  onmessage: ((event: { data: never }) => void) | null;
  postMessage(message: unknown): void;
}

export interface NodeWorker {
  on(event: "message" | "error" | "exit", listener: (value: never) => void): void;
  postMessage(message: unknown): void;
  terminate(): Promise<number>;
  /** While it is referred to, its process does not end. */
  ref(): void;
  unref(): void;
}

interface NodeProcess {
  getBuiltinModule?(name: "node:worker_threads"): NodeThreads;
}

/** Null in a browser. An import of it would keep bundlers from bundling the runtime for a page. */
export function nodeThreads(): NodeThreads | null {
  const { process } = globalThis as { process?: NodeProcess };
  return process?.getBuiltinModule?.("node:worker_threads") ?? null;
}
