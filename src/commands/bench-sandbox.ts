/**
 * `npm run bench:sandbox [-- folder of the built site]`: how quickly a sandbox of the built site answers, how much
 * JavaScript it costs, and how long a program that goes wrong holds up the page.
 */
import { gzipSync } from "node:zlib";
import type { BrowserContext } from "@playwright/test";
import { watchHeartbeat } from "../tools/heartbeat.ts";
import { inLesson } from "../tools/in-lesson.ts";
import { exerciseIn, measure, repeat, report, start } from "../tools/sandbox-stopwatch.ts";

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
  console.log(`JavaScript before a sandbox starts: ${await scripts()}`);

  const sandbox = exerciseIn(page);
  await start(page, sandbox);
  await measure(sandbox, "Run", ".sandbox-line");
  console.log(`JavaScript after it has run:        ${await scripts()}`);

  report("Click to first line, code unchanged", await repeat(TIMES, () => measure(sandbox, "Run", ".sandbox-line")));
  const edited = await repeat(TIMES, async (time) => {
    await sandbox.getByRole("textbox").first().fill(`console.log("edit ${time}");`);
    return measure(sandbox, "Run", ".sandbox-line");
  });
  report("Click to first line, code just edited", edited);
  report("Check to verdict, code unchanged", await repeat(TIMES, () => measure(sandbox, "Check", ".sandbox-verdict")));
  const checked = await repeat(TIMES, async (time) => {
    await sandbox.getByRole("textbox").first().fill(`console.log("check ${time}");`);
    return measure(sandbox, "Check", ".sandbox-verdict");
  });
  report("Check to verdict, code just edited", checked);

  for (const [what, code] of Object.entries(HARMFUL)) {
    await sandbox.getByRole("textbox").first().fill(code);
    const longestGaps = await watchHeartbeat(page);
    await measure(sandbox, "Run", ".sandbox-end");
    const { inPage, inWorker } = await longestGaps();
    console.log(
      `Longest silence of the page, ${what}: ${inPage.toFixed(0)} ms (of a Worker beside it: ${inWorker.toFixed(0)} ms)`,
    );
  }
});

/** Adds up the scripts that pages, frames and workers of a context load. */
function countScripts(context: BrowserContext): () => Promise<string> {
  const sizes: Promise<{ raw: number; zipped: number }>[] = [];
  context.on("response", (response) => {
    if (!/javascript/.test(response.headers()["content-type"] ?? "")) return;
    const size = response.body().then((body) => ({ raw: body.length, zipped: gzipSync(body).length }));
    // What is still on its way when the browser is closed was not counted.
    size.catch(() => undefined);
    sizes.push(size);
  });
  return async () => {
    const loaded = await Promise.all(sizes);
    const sum = (size: "raw" | "zipped") => (loaded.reduce((total, each) => total + each[size], 0) / 1000).toFixed(0);
    return `${sum("zipped")} kB gzipped, ${sum("raw")} kB raw, ${loaded.length} files`;
  };
}
