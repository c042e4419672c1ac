/**
 * `npm run bench:timeline [-- <folder of the built site>]`: how evenly the timeline of a
 * thousand tasks is drawn while the program runs, and while its reader scrolls, steps and zooms; and how soon the record
 * of a hundred thousand events is open, in how much memory.
 */
import type { BrowserContext, CDPSession, Page } from "@playwright/test";
import { RECORD_VERSION } from "../record/record.ts";
import { reportFrames, taskSeconds } from "../bench/frame-report.ts";
import { inLesson } from "../tools/in-lesson.ts";
import { report } from "../bench/measured.ts";

const FRAMES = 120;

/** A thousand tasks that each wake up five times: some 11,000 events. */
const PROGRAM = `import * as asyncio from "asyncio";
async function ping(n: number) {
  for (let turn = 0; turn < 5; turn++) await asyncio.sleep(0.1 + (n % 100) / 500);
}
async function main() {
  await asyncio.gather(...Array.from({ length: 1000 }, (_, n) => ping(n)));
}
asyncio.run(main());`;

await inLesson("typescript", async (context, address) => {
  const page = await context.newPage();
  await page.goto(address);
  const devtools = await context.newCDPSession(page);
  await devtools.send("Performance.enable");
  const sandbox = page.locator("section.sandbox").first();
  await sandbox.scrollIntoViewIfNeeded();
  await page.keyboard.press("Shift");
  await sandbox.getByRole("textbox", { name: "main.ts", exact: true }).fill(PROGRAM);
  await sandbox.getByRole("tab", { name: "Timeline" }).click();

  await measure("Nothing happens", page, devtools, "idle");
  await sandbox.getByRole("button", { name: "Run", exact: true }).click();
  await sandbox.locator(".timeline-label").first().waitFor();
  await measure("The program runs", page, devtools, "idle");
  await sandbox.getByRole("status").filter({ hasText: "Finished" }).waitFor({ state: "attached" });
  await measure("Scrolled over all lanes", page, devtools, "scroll");
  await sandbox.getByRole("slider").press("Home");
  await measure("Stepped, an event a frame", page, devtools, "step");
  await sandbox.getByRole("button", { name: "Steps", exact: true }).click();
  await measure("Panned over all steps", page, devtools, "pan");
  await sandbox.getByRole("button", { name: "Fit", exact: true }).click();
  await measure("Zoomed, a little each frame", page, devtools, "zoom");
  await page.close();
  await openLong(context, new URL("../../playground/", address).href);
});

/** Opens a long record in the playground. */
async function openLong(context: BrowserContext, playground: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(playground);
  const input = page.locator("input[type=file]").first();
  await input.waitFor({ state: "attached" });
  const devtools = await context.newCDPSession(page);
  const before = await heapBytes(devtools);
  const shown = input.evaluate(
    (input) =>
      new Promise<number>((resolve) => {
        input.addEventListener(
          "change",
          () => {
            const began = performance.now();
            const look = () =>
              document.querySelector(".timeline-label")
                ? resolve(performance.now() - began)
                : requestAnimationFrame(look);
            look();
          },
          { capture: true, once: true },
        );
      }),
  );
  await input.setInputFiles({ name: "run.json", mimeType: "application/json", buffer: Buffer.from(longRecord()) });
  report(`Timeline: a record of ${EVENTS.toLocaleString("en")} events opens`, await shown, "ms", 1500);
  report("Timeline: memory of each event", ((await heapBytes(devtools)) - before) / EVENTS, "B", 150);
  await measure("A long record panned", page, devtools, "pan");
  await measure("A long record zoomed", page, devtools, "zoom");
}

const EVENTS = 100_000;
const SLEEPERS = 100;

/** The record of tasks that sleep again and again, as `record_asyncio.py` writes it. */
function longRecord(): string {
  let time = 0;
  const events: object[] = [{ type: "loop-opened", time, clock: "real" }];
  const add = (type: string, task: number, rest: object = {}) =>
    events.push({ type, time: (time += 1.37e-5), task, ...rest });
  const sleep = (task: number) =>
    add("task-suspended", task, {
      on: { kind: "sleep", until: time + 0.1, text: "sleep(0.1)" },
      stack: [
        { file: "/program.py", line: 20, function: "main" },
        { file: "/program.py", line: 12, function: "sleeper" },
      ],
    });
  for (let task = 1; task <= SLEEPERS; task++) {
    add("task-created", task, { name: `Task-${task}`, coroutine: "sleeper", parent: null, place: null });
    add("task-started", task);
    sleep(task);
  }
  for (let task = 1; events.length <= EVENTS - 3; task = (task % SLEEPERS) + 1) {
    add("task-ready", task);
    add("task-resumed", task);
    sleep(task);
  }
  return JSON.stringify({
    version: RECORD_VERSION,
    entry: "/program.py",
    clock: "real",
    elapsed: time,
    outcome: { kind: "stopped" },
    events,
  });
}

async function heapBytes(devtools: CDPSession): Promise<number> {
  await devtools.send("Performance.enable");
  await devtools.send("HeapProfiler.collectGarbage");
  return (await devtools.send("Runtime.getHeapUsage")).usedSize;
}

type Motion = "idle" | "scroll" | "step" | "pan" | "zoom";

/** Moves a little in each frame, and prints how far apart the frames were and how long the page was busy for each. */
async function measure(what: string, page: Page, devtools: CDPSession, motion: Motion): Promise<void> {
  const before = await taskSeconds(devtools);
  const gaps = await page.evaluate(
    async ({ frames, motion }) => {
      const lanes = document.querySelector<HTMLElement>(".timeline-scroll");
      const cursor = document.querySelector<HTMLElement>(".timeline-handle");
      const nextFrame = () => new Promise<number>(requestAnimationFrame);
      const gaps: number[] = [];
      let last = await nextFrame();
      for (let frame = 1; frame <= frames; frame++) {
        const share = frame / frames;
        if (motion === "scroll") lanes!.scrollTop = share * (lanes!.scrollHeight - lanes!.clientHeight);
        if (motion === "pan") lanes!.scrollLeft = share * (lanes!.scrollWidth - lanes!.clientWidth);
        if (motion === "step")
          cursor!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
        if (motion === "zoom") {
          lanes!.dispatchEvent(
            new WheelEvent("wheel", { deltaY: -20, ctrlKey: true, clientX: 1200, cancelable: true }),
          );
        }
        const now = await nextFrame();
        gaps.push(now - last);
        last = now;
      }
      return gaps;
    },
    { frames: FRAMES, motion },
  );
  reportFrames(`Timeline: ${what}`, gaps, (await taskSeconds(devtools)) - before);
}
