/**
 * `npm run bench:timeline [-- <folder of the built site>]`: how evenly the timeline of a
 * thousand tasks is drawn while the program runs, and while its reader scrolls, steps and zooms.
 */
import type { CDPSession, Page } from "@playwright/test";
import { frameReport, taskSeconds } from "../tools/frame-report.ts";
import { inLesson } from "../tools/in-lesson.ts";

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
});

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
  console.log(frameReport(what, gaps, (await taskSeconds(devtools)) - before));
}
