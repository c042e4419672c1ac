import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { FromWorker, WorkerLike } from "./protocol.ts";
import { NEXT_PROGRAM, type ThreadData } from "./thread-data.ts";

/** Enough for a hundred thousand tasks, and soon used up by a list that grows without end. */
const MEMORY_MB = 512;
/** More threads than this don't wait for a next program. */
const SPARE_THREADS = 8;

/** Threads whose program has ended, ready for another one. They don't keep Node from ending. */
const spare: Worker[] = [];

/** A worker thread of Node as a Worker for one program: a new one, or one whose program has ended and left nothing. */
export async function startThread(): Promise<WorkerLike> {
  const thread = spare.pop() ?? newThread(await scripts());
  thread.ref();
  let hasThreads = false;
  let isReusable = false;
  const onMessage = (data: FromWorker) => {
    if (data.type === "events") hasThreads ||= data.events.some(({ type }) => type === "job-submitted");
    if (data.type === "ended") isReusable = data.outcome.kind === "finished" && !hasThreads;
    worker.onmessage?.({ data });
  };
  const onError = ({ message }: Error) => worker.onerror?.({ message });
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => thread.postMessage(message),
    terminate() {
      thread.off("message", onMessage);
      thread.off("error", onError);
      if (!isReusable || spare.length >= SPARE_THREADS) return void thread.terminate();
      thread.postMessage(NEXT_PROGRAM);
      thread.unref();
      spare.push(thread);
    },
  };
  thread.on("message", onMessage);
  thread.on("error", onError);
  return worker;
}

function newThread(data: ThreadData): Worker {
  return new Worker(data.thread, {
    eval: true,
    execArgv: [],
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
}

let bundled: Promise<ThreadData> | null = null;

/** Bundled once: a thread starts from one text ten times faster than from the modules' files. */
function scripts(): Promise<ThreadData> {
  return (bundled ??= Promise.all([bundle("./node-thread.ts"), bundle("./node-worker.ts")]).then(([thread, script]) => {
    // A folder of its own tells the runtime's frames in a stack from the program's.
    return { thread, script: `${script}\n//# sourceURL=asyncio/worker.js` };
  }));
}

async function bundle(path: string): Promise<string> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL(path, import.meta.url))],
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
  return result.outputFiles[0]!.text;
}
