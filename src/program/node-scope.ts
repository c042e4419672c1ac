import { parentPort } from "node:worker_threads";

type Listener = (event: object) => void;

/** As much of a browser's Worker scope as `worker.ts` and a program need. */
Object.assign(globalThis, {
  postMessage: (message: unknown) => parentPort!.postMessage(message),
  addEventListener(type: "message" | "error" | "unhandledrejection", listener: Listener) {
    const preventDefault = () => {};
    if (type === "message") parentPort!.on("message", (data) => listener({ data }));
    else if (type === "error") process.on("uncaughtException", (error) => listener({ error, preventDefault }));
    else process.on("unhandledRejection", (reason) => listener({ reason, preventDefault }));
  },
});
