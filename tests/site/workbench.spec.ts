import type { Locator, Page } from "@playwright/test";
import { lessonsFolder, readCourse } from "../../src/course/index.ts";
import { expect, test } from "./fixtures.ts";
import { EXAMPLE, LESSON, Sandbox } from "./sandbox.ts";

const scrolled = (page: Page) => page.evaluate(() => scrollY);

/** Scrolls until the page has gone on from where it was: what is under the pointer may have something to scroll first. */
async function expectScrolls(page: Page, what: string, scroll: () => Promise<void>): Promise<void> {
  const before = await scrolled(page);
  await expect(async () => {
    await scroll();
    expect(await scrolled(page), what).toBeGreaterThan(before);
  }).toPass();
}

test.describe("in a window with a touch screen", () => {
  test.use({ hasTouch: true });

  test("wheel and swipe go on to the page where a sandbox has nothing to scroll", async ({ page }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(LESSON);
    const sandbox = new Sandbox(page, EXAMPLE);
    await sandbox.start();
    await sandbox.button("Run").click();
    await expect(sandbox.status).toHaveText(/^Finished/);
    const touch = await page.context().newCDPSession(page);

    const middleOf = async (part: Locator) => {
      await sandbox.goBack();
      await part.evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
      const { x, y, width, height } = (await part.boundingBox())!;
      return { x: x + width / 2, y: y + height / 2 };
    };
    const swipe = async ({ x, y }: { x: number; y: number }) => {
      await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      for (const by of [20, 60, 100, 140]) {
        await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: y - by }] });
      }
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };

    for (const [width, height] of [
      [1366, 768],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      // On a phone one of them is shown at a time.
      const panes = sandbox.region.getByRole("group", { name: "What is shown" });
      const show = async (name: string) => {
        await sandbox.goBack();
        if (width < 700) await panes.getByRole("button", { name }).click();
        else if (name !== "Code") await sandbox.tab(name === "Output" ? "Console" : name).click();
      };
      for (const [name, part] of [
        ["Code", sandbox.region.locator(".sandbox-editor")],
        ["Output", sandbox.console],
        ["Timeline", sandbox.timeline.locator(".timeline-scroll")],
      ] as const) {
        await show(name);
        const place = await middleOf(part);
        await expectScrolls(page, `wheel over ${name} at ${width}`, async () => {
          await page.mouse.move(place.x, place.y);
          await page.mouse.wheel(0, 240);
        });
        const again = await middleOf(part);
        await expectScrolls(page, `swipe over ${name} at ${width}`, () => swipe(again));
      }
    }
  });
});

test("with a “Change it” in the middle of the window, its sandbox's Run is in sight", async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  let asked = 0;
  for (const { slug } of readCourse(lessonsFolder)) {
    await page.goto(`/lessons/${slug}/`);
    const seen = await page.evaluate(async () => {
      const paragraphs = [...document.querySelectorAll(".passage p")].filter(({ textContent }) =>
        textContent.startsWith("Change it."),
      );
      const hidden: string[] = [];
      for (const paragraph of paragraphs) {
        paragraph.scrollIntoView({ block: "center", behavior: "instant" });
        // What comes into view is laid out with the next frame, and what stands on it moves then.
        for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        paragraph.scrollIntoView({ block: "center", behavior: "instant" });
        await new Promise(requestAnimationFrame);
        const run = paragraph.closest(".passage")!.querySelector(".sandbox-run .run")!;
        const { left, top, width, height } = run.getBoundingClientRect();
        if (!run.contains(document.elementFromPoint(left + width / 2, top + height / 2))) {
          hidden.push(`${paragraph.textContent.slice(0, 60)}: Run is at ${Math.round(top)}`);
        }
      }
      return { asked: paragraphs.length, hidden };
    });
    expect(seen.hidden, slug).toEqual([]);
    asked += seen.asked;
  }
  expect(asked).toBeGreaterThan(40);
});

test("nothing moves while lines are printed", async ({ example: sandbox }) => {
  const { page } = sandbox;
  const box = (part: Locator) => part.boundingBox();
  const parts = [sandbox.region.getByRole("separator"), sandbox.region.locator(".sandbox-output"), sandbox.region];
  await sandbox.editor.fill(`import * as asyncio from "asyncio";
async function main() {
  for (let i = 0; i < 60; i++) {
    console.log("line", i);
    await asyncio.sleep(0.01);
  }
}
asyncio.run(main());`);
  const before = await Promise.all(parts.map(box));
  const shifts = await page.evaluateHandle(watchShifts);
  await sandbox.button("Run").click();
  await expect(sandbox.console).toContainText("line 59");
  await expect(sandbox.status).toHaveText(/^Finished/);
  expect(await Promise.all(parts.map(box))).toEqual(before);
  expect(await shifts.evaluate((all) => all.filter(({ value }) => value > 0.001))).toEqual([]);
});

interface Shift {
  value: number;
  /** The classes of what moved. */
  moved: string[];
}

/** The shifts of the page's layout from now on, other than right after an input. */
function watchShifts(): Shift[] {
  const all: Shift[] = [];
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, sources, hadRecentInput } = entry as PerformanceEntry & {
        value: number;
        sources: { node: Element | null }[];
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) all.push({ value, moved: sources.map(({ node }) => node?.className ?? "") });
    }
  }).observe({ type: "layout-shift" });
  return all;
}

test("the divider moves by keys and by dragging, and goes back; Enlarge fills the window until Escape", async ({
  example: sandbox,
}) => {
  const { page, region } = sandbox;
  await page.emulateMedia({ reducedMotion: "reduce" });
  const divider = region.getByRole("separator");
  const heightOfCode = () => region.locator(".sandbox-editor").evaluate(({ clientHeight }) => clientHeight);
  const first = await heightOfCode();
  await divider.press("ArrowUp");
  await expect.poll(heightOfCode).toBeLessThan(first);
  await divider.dblclick();
  await expect.poll(heightOfCode).toBe(first);
  const { x, y, width } = (await divider.boundingBox())!;
  await page.mouse.move(x + width / 2, y);
  await page.mouse.down();
  await page.mouse.move(x + width / 2, y + 60, { steps: 3 });
  await page.mouse.up();
  await expect.poll(heightOfCode).toBeGreaterThan(first + 40);
  await divider.dblclick();
  await expect.poll(heightOfCode).toBe(first);

  const size = () => region.evaluate(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]);
  const inPage = await size();
  await sandbox.button("Enlarge").click();
  await expect.poll(size).toEqual(Object.values(page.viewportSize()!));
  await expect(divider).toHaveAttribute("aria-orientation", "vertical");
  await page.keyboard.press("Escape");
  await expect.poll(size).toEqual(inPage);
});
