import { Buffer } from "node:buffer";
import { writeSync } from "node:fs";
import { Socket } from "node:net";
import process from "node:process";
import { deserialize, serialize } from "node:v8";
import { closeDoors } from "./close-doors.ts";
import { encodeFrame, FrameReader, type Frame } from "../frames.ts";
import type { Outside, Realm } from "./realm.ts";

const INPUT = 0;
const OUTPUT = 1;

/**
 * Runs in a fenced process: runs the script of a Worker for the one that has started the process, for one program after
 * another.
 *
 * @param setUp gets what was sent first, and gives what makes the process ready for the next program, each time anew
 */
export function serve<Setup>(setUp: (setup: Setup, outside: Outside) => () => Realm): void {
  const input = new Socket({ fd: INPUT });
  let renew: () => Realm;
  let realm: Realm | null = null;

  const report = (type: "error" | "unhandledrejection", error: unknown) => {
    if (realm === null) outside.fail(error instanceof Error ? (error.stack ?? error.message) : String(error));
    else realm.report(type, error);
  };
  process.on("uncaughtException", (error) => report("error", error));
  process.on("unhandledRejection", (reason) => report("unhandledrejection", reason));
  const frames = new FrameReader(receive);
  input.on("data", (piece: Uint8Array) => frames.add(piece));
  // Whoever has started this process has gone.
  input.on("end", () => process.exit());

  function receive({ type, worker, payload }: Frame): void {
    if (type === "setup") {
      // Not before: Node leaves a global behind when it has evaluated the script.
      closeDoors();
      renew = setUp(deserialize(payload) as Setup, outside);
    }
    if (type === "setup" || type === "open") {
      realm = renew();
      write(encodeFrame("open"));
    } else if (type === "text") realm!.postText(Buffer.from(payload).toString());
    else if (type === "message") realm!.post(worker, deserialize(payload));
    else if (type === "error") realm!.workerFailed(worker, deserialize(payload) as string);
  }
}

const outside: Outside = {
  send: (worker, data) => write(encodeFrame("message", worker, data)),
  startWorker: (worker) => write(encodeFrame("start", worker)),
  terminateWorker: (worker) => write(encodeFrame("terminate", worker)),
  fail: (message) => write(encodeFrame("error", 0, serialize(message))),
  end: () => process.exit(),
  keep: (data) => write(encodeFrame("keep", 0, data)),
};

/** Returns when all of it is out: the program may not give the thread back. */
function write(frame: Uint8Array): void {
  for (let written = 0; written < frame.length;) written += writeSync(OUTPUT, frame, written);
}
