// Before the runtime, whose classes have one.
import "./dispose-symbol.ts";
import type { JobRequest } from "asyncio/host";
import type { FromJobWorker, FromWorker, JobWorker, ToWorker } from "../../supervise/protocol.ts";
import { runProgram } from "./run.ts";
import { serveProgram } from "./serve.ts";

// The script of the Worker: it waits for its one program. The program must not get hold of what it is reported with.
const {
  postMessage,
  addEventListener,
  Worker,
  location: { href },
} = globalThis;
const post = (message: FromWorker | FromJobWorker) => postMessage(message);
const startWorker = () => new Worker(href) as JobWorker;

let isTaken = false;
let serve: ((request: JobRequest) => void) | null = null;

addEventListener("message", ({ data }: MessageEvent<ToWorker | JobRequest>) => {
  if (!("type" in data)) return serve?.(data);
  if (data.type === "ping") return post({ type: "pong" });
  // A program can dispatch messages to itself: it starts no second one, with limits of its own.
  if (isTaken) return;
  isTaken = true;
  if (data.type === "serve") serve = serveProgram(data, post);
  else runProgram(data, post, startWorker);
});
