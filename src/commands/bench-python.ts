/**
 * `npm run bench:python [-- folder of the built site]`: how quickly a sandbox of the built site answers in Python, each
 * time with a fresh interpreter.
 */
import { loadavg } from "node:os";
import type { Locator } from "@playwright/test";
import { inLesson } from "../tools/in-lesson.ts";
import { report, reportTimes } from "../bench/measured.ts";
import { pageMemory } from "../bench/page-memory.ts";
import { clickToResult, exerciseIn, measure, repeat, start } from "../tools/sandbox-stopwatch.ts";

const TIMES = 10;
/** Milliseconds in which a reader looks at a result, and the next interpreter gets ready. */
const REST = 2000;
/** And so many after which what is not needed has been given back. */
const LONG_REST = 15_000;

const FIRST_LINE = ".sandbox-line";
const ENDLESS = `print("before")\nwhile True:\n    pass\n`;

await inLesson("python", async (context, address) => {
  const page = await context.newPage();
  let downloaded = 0;
  page.on("response", (response) => {
    if (response.url().includes("/python/")) downloaded += Number(response.headers()["content-length"]);
  });
  await page.goto(address);
  const alone = await pageMemory(context);
  const sandbox = exerciseIn(page);
  await start(page, sandbox);
  await sandbox.getByRole("textbox", { name: "main.py", exact: true }).waitFor();
  reportTimes("Python: the first click of all to the first line", [await run(sandbox)], 800);
  report("Python: downloaded for the first run", downloaded / 1e6, "MB", 5);
  await page.waitForTimeout(LONG_REST);
  const ready = await pageMemory(context);
  if (alone !== null && ready !== null) report("Python: memory of a sandbox at rest", ready - alone, "MB", 120);

  const rested = await repeat(TIMES, async () => {
    await page.waitForTimeout(REST);
    return run(sandbox);
  });
  reportTimes("Python: click to first line, an interpreter is ready", rested, 50);
  const hurried = await repeat(3 * TIMES, async (time) => {
    if (time % 3 === 0) await page.waitForTimeout(REST);
    return run(sandbox);
  });
  [0, 1, 2].forEach((place) =>
    reportTimes(
      `Python: click to first line, ${["first", "second", "third"][place]} of three at once`,
      hurried.filter((_, time) => time % 3 === place),
    ),
  );
  reportTimes(
    "Python: Check to verdict",
    await repeat(TIMES, () => measure(sandbox, "Check", ".sandbox-verdict")),
    200,
  );

  const reloaded = await repeat(TIMES, async () => {
    await page.reload();
    await start(page, sandbox);
    return run(sandbox);
  });
  reportTimes("Python: click to first line, at once after a reload", reloaded, 300);

  await sandbox.getByRole("textbox", { name: "main.py", exact: true }).fill(ENDLESS);
  const stopped = await repeat(TIMES, async () => {
    await clickToResult(sandbox, "Run", FIRST_LINE);
    return measure(sandbox, "Stop", ".sandbox-end");
  });
  reportTimes("Python: Stop to stopped, in an endless loop", stopped);
  console.log(`Load of this machine meanwhile: ${loadavg()[0]!.toFixed(1)}`);
});

function run(sandbox: Locator): Promise<number> {
  return measure(sandbox, "Run", FIRST_LINE);
}
