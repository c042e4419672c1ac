import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { expectFonts } from "./fonts.ts";
import { loadedBy } from "./loaded.ts";

const LESSON = "/lessons/coroutines/";
const EXERCISE = "Wake it up";

/** What a page may load of JavaScript before a sandbox is wanted, in gzipped bytes. */
const BUDGET = 30_000;

test.describe("before a sandbox is wanted", () => {
  for (const address of ["/", LESSON, "/reference/"]) {
    test(`little JavaScript is loaded: ${address}`, async ({ page, request }) => {
      // No sandbox comes near, for they are below their text: how soon one that is near opens is not asked here.
      await page.setViewportSize({ width: 1000, height: 200 });
      await page.goto(address);
      // What a page asks for last, by itself.
      await expectFonts(page);
      const scripts = (await loadedBy(page)).filter((path) => path.endsWith(".js"));
      // Not from the page's own responses: a browser may have dropped what they held.
      const bodies = await Promise.all(scripts.map(async (path) => (await request.get(path)).body()));
      const sum = bodies.reduce((total, body) => total + gzipSync(body).length, 0);
      expect(sum).toBeGreaterThan(0);
      expect(sum).toBeLessThan(BUDGET);
    });
  }
});

/** Holds back the scripts of the sandboxes until told. */
async function holdSandboxes(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_astro\/Sandbox\.[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test.describe("what is asked of a sandbox before it has started is not lost", () => {
  for (const [button, answer] of [
    ["Run", /^Finished after/],
    ["Check", /^1 of 4 checks passed$/],
    ["Hint", /^$/],
  ] as const) {
    test(button, async ({ page }) => {
      const release = await holdSandboxes(page);
      await page.goto(LESSON);
      const region = page.getByRole("region", { name: EXERCISE, exact: true });
      await region.getByRole("button", { name: button, exact: true }).press("Enter");
      await expect(region.getByRole("status")).toHaveText("starting…", { useInnerText: true });
      release();
      await expect(region.getByRole("textbox", { name: "main.ts" })).toBeVisible();
      await expect(region.getByRole("status")).toHaveText(answer);
      if (button === "Hint") await expect(page.getByText("Hint 1 of 3")).toBeVisible();
      else await expect(region.getByRole("button", { name: button, exact: true })).toBeFocused();
    });
  }

  for (const { by, press, letGo } of [
    { by: "the pointer", press: ({ mouse }: Page) => mouse.down(), letGo: ({ mouse }: Page) => mouse.up() },
    {
      by: "the space bar",
      press: ({ keyboard }: Page) => keyboard.down("Space"),
      letGo: ({ keyboard }: Page) => keyboard.up("Space"),
    },
  ]) {
    test(`Run by ${by}, held down while the sandbox starts`, async ({ page }) => {
      // A window in which two sandboxes are near: when the second one has started, the first one could have.
      await page.setViewportSize({ width: 1366, height: 2000 });
      const release = await holdSandboxes(page);
      await page.goto(LESSON);
      const [first, second] = [page.locator(".sandbox").nth(0), page.locator(".sandbox").nth(1)];
      const run = first.getByRole("button", { name: "Run", exact: true });
      await run.hover();
      await run.focus();
      await press(page);
      release();
      await expect(second.getByRole("button", { name: "Reset" })).toBeEnabled();
      await letGo(page);
      await expect(first.getByRole("status")).toHaveText(/^Finished after/);
    });
  }

  test("Run, pressed in one language while the page comes to another", async ({ page }) => {
    const release = await holdSandboxes(page);
    await page.goto(LESSON);
    const region = page.getByRole("region", { name: EXERCISE, exact: true });
    const header = page.getByRole("group", { name: "Language" });
    await region.getByRole("button", { name: "Run", exact: true }).click();
    await header.getByRole("button", { name: "Python" }).click();
    release();
    await expect(region.getByRole("textbox", { name: "main.py" })).toBeVisible();
    await header.getByRole("button", { name: "TypeScript" }).click();
    await region.getByRole("button", { name: "Run", exact: true }).click();
    await expect(region.getByRole("textbox", { name: "main.ts" })).toBeVisible();
    await expect(region.getByRole("status")).toHaveText(/^Finished after/);
  });

  test("when it can't be loaded, that is said, and asking again tries again", async ({ page, expectedProblems }) => {
    expectedProblems.push(/Failed to load resource/, /Error hydrating/);
    await page.route(/\/_astro\/Sandbox\.[^/]+\.js/, (route) => route.abort());
    await page.goto(LESSON);
    const region = page.getByRole("region", { name: EXERCISE, exact: true });
    const run = region.getByRole("button", { name: "Run", exact: true });
    await run.click();
    await expect(region.getByRole("status")).toHaveText("could not be loaded: try again", { useInnerText: true });
    await page.unrouteAll();
    await run.click();
    await expect(region.getByRole("status")).toHaveText(/^Finished after/);
  });
});

test("what is pressed before the page's scripts have come waits for them", async ({ page }) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/\/_astro\/[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "commit" });
  await page.getByRole("group", { name: "Language" }).getByRole("button", { name: "Python" }).click();
  const weather = page.getByRole("group", { name: "Three weather stations" });
  await weather.getByRole("button", { name: "Run", exact: true }).click();
  await page.getByRole("button", { name: "Theme" }).click();
  await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  release();
  // Each once, in their order: a theme chosen twice would be the dark one.
  await expect(page.locator("html")).toHaveAttribute("data-language", "python");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(weather.getByRole("status")).toHaveText(/^Finished after .+, in Python\.$/);
});

test("a sandbox that crashes keeps the code, says what happened, and comes back by itself", async ({
  page,
  expectedProblems,
}) => {
  expectedProblems.push(/sabotage/);
  await page.goto(LESSON);
  const region = page.getByRole("region", { name: EXERCISE, exact: true });
  await region.getByRole("button", { name: "Run", exact: true }).click();
  await expect(region.getByRole("status")).toHaveText(/^Finished/);
  const editor = region.getByRole("textbox", { name: "main.ts" });
  await editor.fill("// typed before the crash");
  // What writes each line's time.
  await page.evaluate(() => {
    const whole = Object.getOwnPropertyDescriptor(Number.prototype, "toFixed")!;
    Object.assign(window, { repair: () => Object.defineProperty(Number.prototype, "toFixed", whole) });
    Number.prototype.toFixed = () => {
      throw new Error("sabotage");
    };
  });
  await region.getByRole("button", { name: "Run", exact: true }).click();
  await expect(region.getByRole("alert")).toContainText("The sandbox itself failed: sabotage");
  await expect(region.getByRole("region", { name: "The code of" })).toContainText("// typed before the crash");
  await expectAccessible(page, region);

  await page.evaluate(() => (window as unknown as { repair: () => void }).repair());
  await region.getByRole("button", { name: "Reload this sandbox" }).click();
  await expect(editor).toHaveText("// typed before the crash");
  await editor.fill(`console.log("alive");`);
  await region.getByRole("button", { name: "Run", exact: true }).click();
  await expect(region.getByRole("log", { name: "Console" })).toContainText("alive");
});
