// What a worker thread of Node runs first: it takes one program after another, each in a scope as good as new. To start
// a thread costs ten times what most programs do.
import { Script } from "node:vm";
import * as threads from "node:worker_threads";
import { NEXT_PROGRAM, type ThreadData } from "../worker/thread-data.ts";

const parentPort = threads.parentPort!;
const script = new Script((threads.workerData as ThreadData).script);
const scope = Object.getOwnPropertyDescriptors(globalThis);
const self = process;

/** Evaluates the script of the Worker in a scope in which nothing is left of the program before. */
function prepare(): void {
  for (const key of Reflect.ownKeys(globalThis))
    if (!Object.hasOwn(scope, key)) Reflect.deleteProperty(globalThis, key);
  Object.defineProperties(globalThis, scope);
  self.removeAllListeners("uncaughtException");
  self.removeAllListeners("unhandledRejection");
  parentPort.removeAllListeners("message");
  parentPort.on("message", (message) => message === NEXT_PROGRAM && prepare());
  script.runInThisContext();
}

prepare();
