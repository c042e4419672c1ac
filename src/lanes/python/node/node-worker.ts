// The script of a worker thread of Node: it runs programs one after another, in one interpreter.
import { parentPort } from "node:worker_threads";
import type { FromWorker, ToWorker } from "../../supervise/protocol.ts";
import { prepare, runProgram, WITHOUT_OUTPUT } from "../worker/interpreter.ts";
import { loadPython } from "./load.ts";
import { pythonSources } from "./sources.ts";

const port = parentPort!;
const post = (message: FromWorker) => port.postMessage(message);

const pyodide = await loadPython(WITHOUT_OUTPUT);
prepare(pyodide, pythonSources());

port.on("message", (message: ToWorker) => {
  if (message.type === "ping") post({ type: "pong" });
  else if (message.type === "run") runProgram(pyodide, message, post);
});
