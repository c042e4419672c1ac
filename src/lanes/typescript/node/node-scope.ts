import * as threads from "node:worker_threads";
import { NEXT_PROGRAM, type ThreadData } from "../worker/thread-data.ts";

const { parentPort } = threads;
const workerData = threads.workerData as ThreadData;

type Listener = (event: object) => void;

/** A thread of the same script, as far as it is like a browser's Worker. */
class Worker {
  onmessage: Listener | null = null;
  onerror: Listener | null = null;
  readonly #thread = new threads.Worker(workerData.thread, {
    eval: true,
    execArgv: [],
    workerData,
    resourceLimits: threads.resourceLimits,
  });

  constructor() {
    this.#thread.on("message", (data) => this.onmessage?.({ data }));
    this.#thread.on("error", ({ message }) => this.onerror?.({ message }));
  }

  postMessage(message: unknown): void {
    this.#thread.postMessage(message);
  }

  terminate(): void {
    void this.#thread.terminate();
  }
}

/** As much of a browser's Worker scope as `worker.ts` and a program need. */
Object.assign(globalThis, {
  Worker,
  location: { href: "" },
  postMessage: (message: unknown) => parentPort!.postMessage(message),
  addEventListener(type: "message" | "error" | "unhandledrejection", listener: Listener) {
    const preventDefault = () => {};
    if (type === "message") parentPort!.on("message", (data) => data !== NEXT_PROGRAM && listener({ data }));
    else if (type === "error") process.on("uncaughtException", (error) => listener({ error, preventDefault }));
    else process.on("unhandledRejection", (reason) => listener({ reason, preventDefault }));
  },
});
