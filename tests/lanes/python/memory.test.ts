import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deserialize, setFlagsFromString } from "node:v8";
import { runInNewContext, Script } from "node:vm";
import { expect, test } from "vitest";
import { Realm } from "../../../src/lanes/process/inside/realm.ts";
import { enterScript, workerScript } from "../../../src/lanes/process/scripts.ts";
import { pythonSources } from "../../../src/lanes/python/node/sources.ts";
import type { Booted, BootMessage, Snapshot } from "../../../src/lanes/python/worker/boot.ts";
import { START_OF_PYTHON } from "./record.ts";

const { resolve } = createRequire(import.meta.url);

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

/**
 * Bytes of all array buffers that something still holds. The memory of WebAssembly is not among them. A message that was
 * just delivered is held until the next turn, and what one collection ends the next one takes away.
 */
async function heldBytes(): Promise<number> {
  for (let turn = 0; turn < 3; turn++) {
    await new Promise(setImmediate);
    collect();
  }
  return process.memoryUsage().arrayBuffers;
}

/** Starts an interpreter as a page's Worker does. It lives until its realm is let go. */
async function start(scripts: { enter: Script; worker: Script }, snapshot: Snapshot | null) {
  let onBooted!: (booted: Booted) => void;
  let onFailed!: (error: Error) => void;
  const booted = new Promise<Booted>((...settle) => ([onBooted, onFailed] = settle));
  const none = () => undefined;
  const realm = new Realm(scripts.enter, scripts.worker, {
    send: (_worker, data) => onBooted(deserialize(data) as Booted),
    fail: (message) => onFailed(new Error(message)),
    startWorker: none,
    terminateWorker: none,
    end: none,
    keep: none,
  });
  const files = {
    interpreter: new WebAssembly.Module(readFileSync(resolve("pyodide/pyodide.asm.wasm"))),
    library: new Uint8Array(readFileSync(resolve("pyodide/python_stdlib.zip"))),
    sources: pythonSources(),
  };
  realm.post(0, { type: "boot", files, snapshot } satisfies BootMessage);
  return { realm, booted: await booted };
}

test(
  "an interpreter that starts from another one's memory gives that back",
  { timeout: 3 * START_OF_PYTHON },
  async () => {
    const worker = new URL("../../../src/lanes/python/worker/worker.ts", import.meta.url);
    const scripts = { enter: new Script(await enterScript()), worker: new Script(await workerScript(worker)) };
    const cold = await start(scripts, null);
    cold.realm.close();
    // Of what is deserialized the bytes lie anywhere.
    const snapshot = cold.booted.snapshot!.slice();
    const before = await heldBytes();
    const { realm } = await start(scripts, snapshot);
    // A copy is sent to it. What it holds beside its own memory is the standard library, and what makes it as new again.
    const isGivenBack = { timeout: START_OF_PYTHON };
    await expect.poll(async () => (await heldBytes()) - before, isGivenBack).toBeLessThan(1.5 * snapshot.length);
    realm.close();
  },
);
