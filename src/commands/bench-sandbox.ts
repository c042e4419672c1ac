/**
 * `npm run bench:sandbox [-- folder of the built site]`: how quickly a sandbox of the built site answers, how much
 * JavaScript it costs, and how long a program that goes wrong holds up the page.
 */
import { gzipSync } from "node:zlib";
import type { BrowserContext } from "@playwright/test";
import { watchHeartbeat } from "../tools/heartbeat.ts";
import { inLesson } from "../tools/in-lesson.ts";
import { report, reportTimes } from "../bench/measured.ts";
import { exerciseIn, measure, repeat, start } from "../tools/sandbox-stopwatch.ts";

const TIMES = 20;

/** What a program can do to hold up a page that lets it. */
const HARMFUL = {
  "an endless loop": "while (true) {}",
  "an endless microtask chain": "(function again() {\n  Promise.resolve().then(again);\n})();",
  "a flood of output": 'for (let i = 0; i < 100_000; i++) console.log("line", i);',
  "an endless recursion": "function again(): number {\n  return 1 + again();\n}\nagain();",
};

await inLesson("typescript", async (context, address) => {
  const scripts = countScripts(context);
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  report("TypeScript: JavaScript before a sandbox starts, compressed", await scripts(), "MB");

  const sandbox = exerciseIn(page);
  await start(page, sandbox);
  await measure(sandbox, "Run", ".sandbox-line");
  report("TypeScript: JavaScript after it has run, compressed", await scripts(), "MB");

  reportTimes(
    "TypeScript: click to first line, code unchanged",
    await repeat(TIMES, () => measure(sandbox, "Run", ".sandbox-line")),
  );
  const edited = await repeat(TIMES, async (time) => {
    await sandbox.getByRole("textbox").first().fill(`console.log("edit ${time}");`);
    return measure(sandbox, "Run", ".sandbox-line");
  });
  reportTimes("TypeScript: click to first line, code just edited", edited);
  reportTimes(
    "TypeScript: Check to verdict, code unchanged",
    await repeat(TIMES, () => measure(sandbox, "Check", ".sandbox-verdict")),
  );
  const checked = await repeat(TIMES, async (time) => {
    await sandbox.getByRole("textbox").first().fill(`console.log("check ${time}");`);
    return measure(sandbox, "Check", ".sandbox-verdict");
  });
  reportTimes("TypeScript: Check to verdict, code just edited", checked, 200);

  for (const [what, code] of Object.entries(HARMFUL)) {
    await sandbox.getByRole("textbox").first().fill(code);
    const longestGaps = await watchHeartbeat(page);
    await measure(sandbox, "Run", ".sandbox-end");
    const { inPage, inWorker } = await longestGaps();
    report(`TypeScript: longest silence of the page, ${what}`, inPage, "ms");
    report(`TypeScript: longest silence of a Worker beside it, ${what}`, inWorker, "ms");
  }
});

/** Adds up the scripts that pages, frames and workers of a context load, in megabytes. */
function countScripts(context: BrowserContext): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  context.on("response", (response) => {
    if (!/javascript/.test(response.headers()["content-type"] ?? "")) return;
    const size = response.body().then((body) => gzipSync(body).length);
    // What is still on its way when the browser is closed was not counted.
    size.catch(() => undefined);
    sizes.push(size);
  });
  return async () => (await Promise.all(sizes)).reduce((total, size) => total + size, 0) / 1e6;
}
