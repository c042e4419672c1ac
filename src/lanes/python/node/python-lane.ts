import { Worker } from "node:worker_threads";
import type { Program } from "../../program.ts";
import { ReusableThreads } from "../../thread/reusable-threads.ts";
import { supervise, type RunOptions } from "../../supervise/supervise.ts";
import type { RunRecord } from "../../../record/index.ts";

/**
 * Runs a Python program on CPython in a worker thread of Node, as the page does.
 *
 * @returns the record of its run, however it ended
 */
export async function recordPython({ files, entry }: Program, options: RunOptions): Promise<RunRecord> {
  return supervise(threads.take(startThread), { modules: files, entry }, options).record;
}

// A thread that was cut never comes back to its messages.
const threads = new ReusableThreads(
  () => (message) =>
    message.type === "ended" && (message.outcome.kind !== "cut" || message.outcome.limit === "deadlock"),
);

function startThread(): Worker {
  return new Worker(new URL("./node-worker.ts", import.meta.url), { execArgv: ["--conditions=asyncio-source"] });
}
