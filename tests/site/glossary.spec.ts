import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

const GLOSSARY = "/glossary/";

test("the glossary leads to the place that shows each term", async ({ page, request }) => {
  await page.goto(GLOSSARY);
  const links = await page
    .locator("dd a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute("href")!));
  expect(links.length).toBeGreaterThan(25);
  for (const link of new Set(links)) {
    const [path = "", anchor = ""] = link.split("#");
    expect(await (await request.get(path)).text(), link).toContain(`id="${anchor}"`);
  }
});

test("a term of a lesson says what it means in place, by keyboard too, and leads to the glossary", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  const term = page.getByRole("main").getByRole("link", { name: "ready queue", exact: true });
  const meaning = page.getByRole("dialog", { name: "ready queue" });
  await term.press("Enter");
  await expect(meaning).toContainText("in the order in which they became ready");
  await expect(meaning.getByRole("link")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(meaning).toHaveCount(0);
  await expect(term).toBeFocused();
  await term.click();
  await expectAccessible(page, meaning);
  await meaning.getByRole("link", { name: "In the glossary" }).click();
  await expect(page).toHaveURL(`${GLOSSARY}#ready-queue`);
  await expect(page.locator("#ready-queue")).toBeInViewport();
});

test("a term is linked once in a lesson", async ({ page }) => {
  await page.goto("/lessons/tasks/");
  const links = await page
    .locator(".lesson a.term")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).hash));
  expect(links).toContain("#cancellederror");
  expect(new Set(links).size).toBe(links.length);
});

test("rail, home and foot lead to the glossary", async ({ page }) => {
  await page.setViewportSize({ width: 1600, height: 900 });
  for (const [address, place] of [
    ["/lessons/coroutines/", "navigation"],
    ["/", "main"],
    ["/licences/", "contentinfo"],
  ] as const) {
    await page.goto(address);
    await expect(
      page
        .getByRole(place)
        .getByRole("link", { name: /^glossary$/i })
        .first(),
    ).toHaveAttribute("href", GLOSSARY);
  }
});
