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

test("a lesson leads to the glossary where it introduces a term, and the term stands out there", async ({ page }) => {
  await page.goto("/lessons/event-loop/");
  await page.getByRole("main").getByRole("link", { name: "ready queue", exact: true }).click();
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
  await page.setViewportSize({ width: 1440, height: 900 });
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
