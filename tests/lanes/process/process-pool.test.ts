import { expect, test } from "vitest";
import { ProcessPool } from "../../../src/lanes/process/process-pool.ts";
import { processScript } from "../../../src/lanes/process/scripts.ts";

const NOBODY = { onMessage: () => undefined, onError: () => undefined };

/** A pool that counts the processes it starts. `expression`: what each evaluates whenever it gets ready. */
async function openPool(expression: string) {
  const script = await processScript(new URL("./evaluate.script.ts", import.meta.url));
  let started = 0;
  const pool = new ProcessPool(() => {
    started++;
    return Promise.resolve({ script, setup: { expression } });
  });
  return { pool, started: () => started };
}

test("who comes while a process gets ready again waits for it, and none is started", async () => {
  const { pool, started } = await openPool("'ready'");
  for (let times = 0; times < 5; times++) (await pool.rent(NOBODY)).release(true);
  expect(started()).toBe(1);
  (await pool.rent(NOBODY)).release(false);
});

test("who waits for a process that does not get ready again is given another one", async () => {
  const { pool, started } = await openPool(
    "if (globalThis.wasReady) for (;;) globalThis.wasReady; globalThis.wasReady = true",
  );
  let onReady = (): void => {};
  const wasReady = new Promise<void>((resolve) => (onReady = resolve));
  const first = await pool.rent({ ...NOBODY, onMessage: () => onReady() });
  await wasReady;
  first.release(true);
  const second = await pool.rent(NOBODY);
  expect(second).not.toBe(first);
  expect(started()).toBe(2);
  second.release(false);
});
