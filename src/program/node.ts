import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import { compile } from "../compile/compile.ts";
import type { CompiledProgram, Program } from "../compile/program.ts";
import type { RunRecord } from "../record/index.ts";
import { recordNotStarted } from "./not-started.ts";
import type { WorkerLike } from "./protocol.ts";
import { supervise, type RunOptions } from "./supervise.ts";

/**
 * Compiles a program and runs it in a worker thread of Node, by the same script as in a browser's Worker.
 *
 * @returns the record of its run, however it ended
 */
export async function recordProgram(program: Program, options: RunOptions): Promise<RunRecord> {
  let compiled: CompiledProgram;
  try {
    compiled = compile(program);
  } catch (error) {
    return recordNotStarted(error, options.clock);
  }
  return supervise(startThread(await script()), compiled, options).record;
}

/** Enough for a hundred thousand tasks, and soon used up by a list that grows without end. */
const MEMORY_MB = 512;

function startThread(script: string): WorkerLike {
  const thread = new Worker(script, {
    eval: true,
    execArgv: [],
    // For the threads of its own that a program may start.
    workerData: script,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => thread.postMessage(message),
    terminate: () => void thread.terminate(),
  };
  thread.on("message", (data) => worker.onmessage?.({ data }));
  thread.on("error", ({ message }) => worker.onerror?.({ message }));
  return worker;
}

let bundled: Promise<string> | null = null;

/** Bundled once: a thread starts from one text ten times faster than from the modules' files. */
function script(): Promise<string> {
  return (bundled ??= bundle());
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL("./node-worker.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    platform: "node",
    target: "node22",
    // Each thread reads the text anew.
    minifyWhitespace: true,
    conditions: ["source"],
    // The runtime asks where it lies only for programs that nobody hosts.
    logOverride: { "empty-import-meta": "silent" },
  });
  // A folder of its own tells the runtime's frames in a stack from the program's.
  return `${result.outputFiles[0]!.text}\n//# sourceURL=asyncio/worker.js`;
}
