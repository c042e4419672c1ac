/**
 * `npm run bench:python [-- folder of the built site]`: how quickly a sandbox of the built site answers in Python, each
 * time with a fresh interpreter.
 */
import { loadavg } from "node:os";
import type { Locator } from "@playwright/test";
import { inLesson } from "../tools/in-lesson.ts";
import { clickToResult, exerciseIn, measure, repeat, report, start } from "../tools/sandbox-stopwatch.ts";

const TIMES = 10;
/** Milliseconds in which a reader looks at a result, and the next interpreter gets ready. */
const REST = 2000;

const FIRST_LINE = ".sandbox-line";
const ENDLESS = `print("before")\nwhile True:\n    pass\n`;

await inLesson("python", async (context, address) => {
  const page = await context.newPage();
  await page.goto(address);
  const sandbox = exerciseIn(page);
  await start(page, sandbox);
  await sandbox.getByRole("textbox", { name: "main.py", exact: true }).waitFor();
  report("The first click of all to the first line", [await run(sandbox)]);

  const rested = await repeat(TIMES, async () => {
    await page.waitForTimeout(REST);
    return run(sandbox);
  });
  report("Click to first line, an interpreter is ready", rested);
  const hurried = await repeat(3 * TIMES, async (time) => {
    if (time % 3 === 0) await page.waitForTimeout(REST);
    return run(sandbox);
  });
  [0, 1, 2].forEach((place) =>
    report(
      `Click to first line, ${["first", "second", "third"][place]} of three at once`,
      hurried.filter((_, time) => time % 3 === place),
    ),
  );
  report("Check to verdict", await repeat(TIMES, () => measure(sandbox, "Check", ".sandbox-verdict")));

  const reloaded = await repeat(TIMES, async () => {
    await page.reload();
    await start(page, sandbox);
    return run(sandbox);
  });
  report("Click to first line, at once after a reload", reloaded);

  await sandbox.getByRole("textbox", { name: "main.py", exact: true }).fill(ENDLESS);
  const stopped = await repeat(TIMES, async () => {
    await clickToResult(sandbox, "Run", FIRST_LINE);
    return measure(sandbox, "Stop", ".sandbox-end");
  });
  report("Stop to stopped, in an endless loop", stopped);
  console.log(`Load of this machine meanwhile: ${loadavg()[0]!.toFixed(1)}`);
});

function run(sandbox: Locator): Promise<number> {
  return measure(sandbox, "Run", FIRST_LINE);
}
