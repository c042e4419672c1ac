import { expectAccessible, inBothThemes } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { expectFonts } from "./fonts.ts";
import { PAGES } from "./pages.ts";

for (const [name, address] of Object.entries(PAGES)) {
  test(`axe finds nothing on the page: ${name}`, async ({ page }) => {
    await page.goto(address);
    await expectFonts(page);
    await inBothThemes(page, () => expectAccessible(page));
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
