import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { serialize } from "node:v8";
import { FencedProcess } from "../../process/fenced-process.ts";
import { ProcessPool, type ProcessPlan } from "../../process/process-pool.ts";
import { enterScript, processScript, workerScript } from "../../process/scripts.ts";
import { cachedFile } from "./cached-file.ts";
import type { PythonSetup } from "./process.script.ts";
import { pythonSources } from "./sources.ts";

const { resolve } = createRequire(import.meta.url);

/** Processes in which each Python program finds a new interpreter. */
export const processes = new ProcessPool(() => (plan ??= makePlan()));

let plan: Promise<ProcessPlan> | null = null;

/** Of processes that start from the memory of an interpreter that was ready: in a tenth of the time. */
async function makePlan(): Promise<ProcessPlan> {
  const cold = await makeColdPlan();
  const madeOf = createHash("sha256").update(JSON.stringify(cold.setup)).digest("hex");
  const snapshot = await cachedFile(`python-${madeOf.slice(0, 16)}`, () => makeSnapshot(cold));
  return { ...cold, reads: [...cold.reads!, snapshot], setup: { ...cold.setup, snapshot } };
}

async function makeColdPlan(): Promise<ProcessPlan & { setup: PythonSetup }> {
  const [script, enter, worker] = await Promise.all([
    processScript(new URL("./process.script.ts", import.meta.url)),
    enterScript(),
    workerScript(new URL("../worker/worker.ts", import.meta.url)),
  ]);
  const interpreter = resolve("pyodide/pyodide.asm.wasm");
  const library = resolve("pyodide/python_stdlib.zip");
  const setup = { enter, script: worker, sources: pythonSources(), interpreter, library, snapshot: null };
  return { script, reads: [interpreter, library], setup };
}

function makeSnapshot({ script, reads, setup }: ProcessPlan): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const fenced = new FencedProcess({
      script,
      reads,
      onFrame({ type, payload }) {
        if (type !== "keep") return;
        fenced.kill();
        resolve(payload);
      },
      onDeath: (lastWords) => reject(new Error(`Python can't start: ${lastWords}`)),
    });
    fenced.send("setup", 0, serialize(setup));
  });
}
