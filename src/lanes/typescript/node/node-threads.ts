import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";
import { build } from "esbuild";
import type { WorkerLike } from "../../supervise/protocol.ts";
import { ReusableThreads, type Judge } from "../../thread/reusable-threads.ts";
import { NEXT_PROGRAM, type ThreadData } from "../worker/thread-data.ts";

/** Enough for a hundred thousand tasks, and soon used up by a list that grows without end. */
const MEMORY_MB = 512;

const threads = new ReusableThreads(newJudge, (thread) => thread.postMessage(NEXT_PROGRAM));

/** A worker thread of Node as a Worker for one program: a new one, or one whose program has ended and left nothing. */
export async function startThread(): Promise<WorkerLike> {
  const data = await scripts();
  return threads.take(() => newThread(data));
}

/** A program that had threads of its own may have left some. */
function newJudge(): Judge {
  let hasThreads = false;
  return (message) => {
    if (message.type === "events") hasThreads ||= message.events.some(({ type }) => type === "job-submitted");
    return message.type === "ended" && message.outcome.kind === "finished" && !hasThreads;
  };
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
    conditions: ["asyncio-source"],
    // The runtime asks where it lies only for programs that nobody hosts.
    logOverride: { "empty-import-meta": "silent" },
  });
  return result.outputFiles[0]!.text;
}
