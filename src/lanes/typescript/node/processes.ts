import { ProcessPool, type ProcessPlan } from "../../process/process-pool.ts";
import { enterScript, processScript, workerScript } from "../../process/scripts.ts";
import type { TypeScriptSetup } from "./process.script.ts";

/** Processes in which each TypeScript program has a scope of its own. */
export const processes = new ProcessPool(() => (plan ??= makePlan()));

let plan: Promise<ProcessPlan> | null = null;

async function makePlan(): Promise<ProcessPlan> {
  const [script, enter, worker] = await Promise.all([
    processScript(new URL("./process.script.ts", import.meta.url)),
    enterScript(),
    workerScript(new URL("../worker/worker.ts", import.meta.url)),
  ]);
  return { script, setup: { enter, script: worker } satisfies TypeScriptSetup };
}
