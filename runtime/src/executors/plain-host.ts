import script from "#job-script";
import { programEpoch } from "../clock.ts";
import { RuntimeError } from "../errors.ts";
import type { JobHost, JobReply, JobThread } from "./job-host.ts";
import { nodeThreads, type NodeThreads } from "./node-threads.ts";
import { plainProgram } from "./plain-program.ts";

/** Runs the jobs of a program that nobody hosts: in Node.js, or in a page that has the runtime among its own scripts. */
export const plainHost: JobHost = {
  program: plainProgram,

  copyProgram: () => plainProgram,

  startThread(onReply, onError) {
    const threads = nodeThreads();
    if (threads !== null) return startInNode(threads, onReply, onError);
    if (typeof Worker === "function") return startInBrowser(onReply, onError);
    throw new RuntimeError("there are no worker threads here: Node.js has them from 20.16 on, or use a VirtualClock");
  },
};

/** A folder of its own tells the runtime's frames in a stack from the job's. */
const SCRIPT = `${script}\n//# sourceURL=asyncio/job-thread.js`;

function startInNode(
  { Worker }: NodeThreads,
  onReply: (reply: JobReply) => void,
  onError: (message: string) => void,
): JobThread {
  const worker = new Worker(SCRIPT, { eval: true, execArgv: [] });
  let isOver = false;
  const fail = (message: string): void => {
    if (!isOver) onError(message);
    isOver = true;
  };
  worker.on("message", (reply: JobReply) => {
    if (reply.type === "job-ended") worker.unref();
    onReply(reply);
  });
  worker.on("error", (error: unknown) => fail(error instanceof Error ? error.message : String(error)));
  worker.on("exit", (code: number) => fail(`its thread has exited with code ${code}`));
  worker.postMessage(programEpoch());
  return {
    postMessage(request) {
      // A process waits for its jobs, not for workers without one.
      worker.ref();
      worker.postMessage(request);
    },
    terminate() {
      isOver = true;
      void worker.terminate();
    },
  };
}

function startInBrowser(onReply: (reply: JobReply) => void, onError: (message: string) => void): JobThread {
  const url = URL.createObjectURL(new Blob([SCRIPT], { type: "text/javascript" }));
  const worker = new Worker(url);
  URL.revokeObjectURL(url);
  worker.onmessage = ({ data }: { data: JobReply }) => onReply(data);
  worker.onerror = ({ message }) => onError(message || "the page's policy may forbid a Worker from a Blob");
  worker.postMessage(programEpoch());
  return worker;
}
