import { Worker } from "node:worker_threads";
import type { Program } from "../compile/program.ts";
import type { FromWorker, WorkerLike } from "../program/protocol.ts";
import { supervise, type RunOptions } from "../program/supervise.ts";
import type { RunRecord } from "../record/index.ts";

/**
 * Runs a Python program on CPython in a worker thread of Node, as the page does.
 *
 * @returns the record of its run, however it ended
 */
export async function recordPython({ files, entry }: Program, options: RunOptions): Promise<RunRecord> {
  return supervise(takeThread(), { modules: files, entry }, options).record;
}

/** Threads with an interpreter that has run a program to its end, and can run the next one. */
const idle: Worker[] = [];

function takeThread(): WorkerLike {
  const thread = idle.pop() ?? startThread();
  let ended = false;
  const onMessage = (data: FromWorker) => {
    if (data.type === "ended") ended = data.outcome.kind !== "cut" || data.outcome.limit === "deadlock";
    worker.onmessage?.({ data });
  };
  const onError = ({ message }: Error) => worker.onerror?.({ message });
  const worker: WorkerLike = {
    onmessage: null,
    onerror: null,
    postMessage: (message) => thread.postMessage(message),
    terminate() {
      thread.off("message", onMessage).off("error", onError);
      // A thread that was cut never comes back to its messages.
      if (ended) putBack(thread);
      else void thread.terminate();
    },
  };
  thread.on("message", onMessage).on("error", onError).ref();
  return worker;
}

function startThread(): Worker {
  return new Worker(new URL("./node-worker.ts", import.meta.url), { execArgv: ["--conditions=source"] });
}

function putBack(thread: Worker): void {
  // A process does not live on for an interpreter that nobody uses.
  thread.unref();
  idle.push(thread);
}
