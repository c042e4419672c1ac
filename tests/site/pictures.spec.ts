import type { Locator, Page } from "@playwright/test";
import { inBothThemes } from "./axe.ts";
import { test } from "./fixtures.ts";
import { expectFonts } from "./fonts.ts";
import { FORECASTS } from "./forecasts.ts";
import { PAGES } from "./pages.ts";
import { EXAMPLE, EXERCISE, openSandbox, showEverything } from "./sandbox.ts";

/** For people to look at: `npm run pictures` takes them, and they assert nothing. */
const FOLDER = "test-results/pages";

/**
 * Takes pictures of what is in the window, in each theme and width.
 * @param part what has to be in the window, when it is not the page's beginning
 */
async function takePictures(page: Page, name: string, part?: Locator): Promise<void> {
  await inBothThemes(page, async (theme) => {
    for (const width of [390, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      await part?.evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${theme}.png` });
    }
  });
}

for (const [name, address] of Object.entries({ ...PAGES, progress: "/progress/" })) {
  test(name, async ({ page }) => {
    await page.goto(address);
    await expectFonts(page);
    await takePictures(page, name);
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: `${FOLDER}/${name}-print.png` });
  });
}

test("timeline", async ({ page }) => {
  const sandbox = await openSandbox(page, EXAMPLE);
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.tab("Timeline").click();
  await sandbox.button("Step back").click();
  await sandbox.timeline.getByText(/^As a table/).click();
  await takePictures(page, "timeline", sandbox.region);
});

test("exercise", async ({ page }) => {
  const sandbox = await openSandbox(page, EXERCISE);
  await showEverything(sandbox);
  await takePictures(page, "exercise", sandbox.region);
});
