import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "./fixtures.ts";
import { openSandbox } from "./sandbox.ts";

/** The first example of the lesson on blocking code that hands a function to a thread. */
const EXAMPLE = "Somewhere else";
const LESSON = "/lessons/blocking-code/";

test("a sandbox runs a blocking function on a thread, and stops a job that never ends; the next run works", async ({
  page,
}) => {
  const sandbox = await openSandbox(page, EXAMPLE, LESSON);
  const original = await sandbox.editor.innerText();

  await test.step("the loop goes on beside the thread", async () => {
    await sandbox.button("Run").click();
    await expect(sandbox.status).toHaveText(/^Finished after .* 4 lines$/);
    await expect(sandbox.console).toContainText(/answered request 1.*answered request 2.*answered request 3/s);
    await expect(sandbox.console).toContainText("big.log: 7 errors");
  });

  await test.step("a job that never ends", async () => {
    await sandbox.editor.fill(`import * as asyncio from "asyncio";
function forever() {
  console.log("in the thread");
  while (true);
}
async function tick() {
  for (let i = 0; ; i++) {
    await asyncio.sleep(0.1);
    if (i === 3) console.log("the loop goes on");
  }
}
async function main() {
  await asyncio.gather(asyncio.toThread(forever), tick());
}
asyncio.run(main());`);
    await sandbox.button("Run").click();
    await expect(sandbox.console).toContainText("in the thread");
    await expect(sandbox.console).toContainText("the loop goes on");
    await expect(sandbox.status).toHaveText("Running");
    await sandbox.button("Stop").click();
    await expect(sandbox.status).toHaveText("Stopped");
  });

  await test.step("the next run", async () => {
    await sandbox.editor.fill(original);
    await sandbox.button("Run").click();
    await expect(sandbox.console).toContainText("big.log: 7 errors");
    await expect(sandbox.status).toHaveText(/^Finished/);
  });
});

test("in a page that bundles the runtime itself, jobs run on Workers at the same time", async ({ page, baseURL }) => {
  const program = `
import * as asyncio from "asyncio";

function meet(memory) {
  const view = new Int32Array(memory);
  const place = Atomics.add(view, 0, 1);
  Atomics.notify(view, 0);
  for (let seen; (seen = Atomics.load(view, 0)) < 2; ) Atomics.wait(view, 0, seen);
  return place;
}

const main = asyncio.coroutine(function* () {
  const memory = new SharedArrayBuffer(4);
  const places = yield* asyncio.gather(asyncio.toThread(meet, memory), asyncio.toThread(meet, memory));
  const aroundTheJob = 1;
  try {
    yield* asyncio.toThread(() => aroundTheJob);
  } catch (error) {
    return [...places.sort(), String(error)];
  }
});

window.outcome = asyncio.run(main());`;
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    write: false,
    format: "iife",
  });
  const address = new URL("/a-page-of-its-own.html", baseURL).href;
  await page.route(address, (route) =>
    route.fulfill({
      contentType: "text/html",
      // What a page needs for memory that threads share.
      headers: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
      body: `<!doctype html><title>A page</title><link rel="icon" href="data:,"><script>${outputFiles[0]!.text}</script>`,
    }),
  );
  await page.goto(address);
  const outcome = await page.evaluate(() => (window as unknown as { outcome: Promise<unknown> }).outcome);
  expect(outcome).toEqual([
    0,
    1,
    expect.stringMatching(/^ReferenceError: `aroundTheJob` is not defined .* pass it as/),
  ]);
});
