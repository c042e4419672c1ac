import { Worker } from "node:worker_threads";
import type { NodeLane } from "../../lane.ts";
import { supervise } from "../../supervise/supervise.ts";
import { ReusableThreads } from "../../thread/reusable-threads.ts";

/** Python in Node: CPython in a worker thread, as the page has it in a Worker. */
export const PYTHON_IN_NODE: NodeLane = {
  run({ files, entry }, options) {
    return supervise(threads.take(startThread), { modules: files, entry }, options).record;
  },

  importsOf(source) {
    return Array.from(source.matchAll(/^\s*(?:from|import)\s+([\w.]+)/gm), ([, name]) => {
      const path = `/${name!.replaceAll(".", "/")}`;
      return [`${path}.py`, `${path}/__init__.py`];
    });
  },
};

const threads = new ReusableThreads();

function startThread(): Worker {
  return new Worker(new URL("./node-worker.ts", import.meta.url), { execArgv: ["--conditions=source"] });
}
