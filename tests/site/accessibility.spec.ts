import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const PAGES = {
  home: "/",
  lesson: "/lessons/coroutines/",
  recap: "/lessons/recap/",
  glossary: "/glossary/",
  licences: "/licences/",
  "not-found": "/404.html",
};
const WIDTHS = [390, 1024, 1440];

async function violations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

// Axe looks at each element of a long page, and takes its time when the machine is busy.
test.describe.configure({ timeout: 120_000 });

for (const theme of ["light", "dark"] as const) {
  test.describe(theme, () => {
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: "reduce" } });

    for (const [name, address] of Object.entries(PAGES)) {
      test(`axe finds nothing on the page: ${name}`, async ({ page }) => {
        await page.goto(address);
        expect(await violations(page)).toEqual([]);
      });

      test(`a picture of the page: ${name}`, async ({ page }) => {
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address);
          await page.evaluate(() => document.fonts.ready);
          await page.screenshot({ path: `test-results/pages/${name}-${width}-${theme}.png` });
        }
      });
    }

    test("axe finds nothing with a prediction checked", async ({ page }) => {
      await page.goto(PAGES.lesson);
      const predict = page.getByRole("group", { name: /^Predict/ }).first();
      await predict.getByRole("list", { name: "Cards" }).getByRole("button").first().click();
      await predict.getByRole("button", { name: "Check my order" }).click();
      await expect(predict.getByRole("status")).toContainText("Not quite");
      expect(await violations(page)).toEqual([]);
    });

    test("axe finds nothing with the drawer open", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(PAGES.lesson);
      await page.getByRole("button", { name: "Lessons" }).click();
      expect(await violations(page)).toEqual([]);
    });
  });
}
