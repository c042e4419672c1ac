import type { FromWorker, ToWorker } from "../../supervise/protocol.ts";
import { boot, type BootMessage } from "./boot.ts";
import type { Interpreter } from "./interpreter.ts";
import { runProgram } from "./run.ts";

// The script of the Worker: it boots, then waits for programs, which must not replace what they are reported with.
const { postMessage } = globalThis;
const post = (message: FromWorker) => postMessage(message);

let ready: Promise<Interpreter> | null = null;
/** It takes one program at a time. */
let takesMore = true;

addEventListener("message", ({ data }: MessageEvent<BootMessage | ToWorker>) => {
  if (data.type === "boot") ready ??= start(data);
  // What is answered before the interpreter is ready would count as the program's time.
  else void ready?.then((interpreter) => answer(interpreter, data));
});

async function start(message: BootMessage): Promise<Interpreter> {
  try {
    const { interpreter, booted } = await boot(message);
    postMessage(booted, { transfer: booted.snapshot ? [booted.snapshot.buffer] : [] });
    return interpreter;
  } catch (error) {
    // As an error of the Worker, of which its owner is told.
    reportError(error);
    throw error;
  }
}

async function answer(interpreter: Interpreter, message: ToWorker): Promise<void> {
  if (message.type === "ping") post({ type: "pong" });
  else if (message.type === "run" && takesMore) {
    takesMore = false;
    takesMore = await runProgram(interpreter, message, post);
    // Without a whole interpreter there is nothing left to do here.
    if (!takesMore) close();
  }
}
