import { runProgram } from "./run.ts";
import type { FromWorker, ToWorker } from "./protocol.ts";

// The script of the Worker: it waits for its one program. The program must not get hold of what it is reported with.
const { postMessage, addEventListener } = globalThis;
const post = (message: FromWorker) => postMessage(message);

addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === "ping") post({ type: "pong" });
  else runProgram(data, post);
});
