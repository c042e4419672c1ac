import { expectAccessible, inBothThemes, takePictures } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { expectFonts } from "./fonts.ts";

const PAGES = {
  home: "/",
  lesson: "/lessons/coroutines/",
  recap: "/lessons/recap/",
  glossary: "/glossary/",
  "reference-overview": "/reference/",
  "reference-page": "/reference/tasks/",
  "reference-objects": "/reference/recorder/",
  coverage: "/reference/coverage/",
  benchmarks: "/benchmarks/",
  licences: "/licences/",
  safety: "/safety/",
  offline: "/offline/",
  "not-found": "/404.html",
  "not-stored": "/not-stored/",
};

for (const [name, address] of Object.entries(PAGES)) {
  test(`axe finds nothing on the page, and its pictures: ${name}`, async ({ page }) => {
    await page.goto(address);
    await expectFonts(page);
    await inBothThemes(page, async (theme) => {
      await expectAccessible(page);
      await takePictures(page, name, theme);
    });
    await page.emulateMedia({ media: "print" });
    await page.screenshot({ path: `test-results/pages/${name}-print.png` });
  });
}

test("axe finds nothing with a prediction checked", async ({ page }) => {
  await page.goto(PAGES.lesson);
  const predict = page.getByRole("group", { name: /^Predict/ }).first();
  await predict.getByRole("list", { name: "Cards" }).getByRole("button").first().click();
  await predict.getByRole("button", { name: "Check my order" }).click();
  await expect(predict.getByRole("status")).toContainText("Not quite");
  await inBothThemes(page, () => expectAccessible(page, predict));
});

test("axe finds nothing with the drawer open", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(PAGES.lesson);
  await page.getByRole("button", { name: "Lessons" }).click();
  await inBothThemes(page, () => expectAccessible(page, page.getByRole("navigation", { name: "Lessons" })));
});
