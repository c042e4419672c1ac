import { concepts } from "../../src/api/concepts.ts";
import { expect, test } from "./fixtures.ts";

const PAGES = ["", ...concepts.map(({ slug }) => `${slug}/`), "coverage/"].map((page) => `/reference/${page}`);

test("every page describes the names it is for", async ({ page }) => {
  for (const { slug, title, names } of concepts) {
    await page.goto(`/reference/${slug}/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(page.locator(".entry > h2")).toHaveText(names, { useInnerText: true });
  }
});

test("shows a name as both languages spell it, with its signature and what it throws", async ({ page }) => {
  await page.goto("/reference/tasks/");
  const entry = page.locator("section.entry", { has: page.getByRole("heading", { name: "createTask", level: 2 }) });
  await expect(entry).toContainText("Python: asyncio.create_task");
  await expect(entry.locator("pre").filter({ visible: true })).toContainText("createTask<T>");
  await expect(entry).toContainText("RuntimeError outside of a running loop");
});

test("shows a program that runs", async ({ page }) => {
  await page.goto("/reference/waiting/");
  const sandbox = page.getByRole("region", { name: "Gather", exact: true });
  await sandbox.getByRole("button", { name: "Run", exact: true }).click();
  await expect(sandbox.getByRole("log", { name: "Console" })).toContainText("['north', 'south']");
});

test.describe("for a reader of Python", () => {
  test.use({ language: null });

  test("names, signatures and words are Python's, at the same addresses", async ({ page }) => {
    await page.goto("/reference/waiting/#gather");
    const entry = page.locator("section.entry", { has: page.locator("#gather") });
    await expect(entry.locator("pre").filter({ visible: true })).toHaveText(
      "def gather(*coros_or_futures, return_exceptions=False)",
    );
    await expect(entry.locator("dt").filter({ visible: true })).toHaveText(["return_exceptions", "Raises"]);
    await expect(page.getByRole("heading", { name: "shield" })).toBeVisible();
    await expect(page.getByRole("heading", { name: "GatherOptions" })).toHaveCount(0);
    await page.goto("/reference/futures/#Future.addDoneCallback");
    const member = page.getByRole("heading", { name: "add_done_callback" });
    await expect(member).toBeInViewport();
    for (const text of ["JavaScript", "promise", "undefined"]) {
      await expect(page.locator(".entry").getByText(text).filter({ visible: true })).toHaveCount(0);
    }
  });
});

test("a heading leads to itself", async ({ page }) => {
  await page.goto("/reference/tasks/");
  await page.getByRole("heading", { name: "uncancel" }).getByRole("link").click();
  await expect(page).toHaveURL("/reference/tasks/#Task.uncancel");
  await expect(page.getByRole("heading", { name: "uncancel" })).toBeInViewport();
});

test("every link within the reference leads to something", async ({ page }) => {
  const links = new Set<string>();
  const anchors = new Set<string>();
  for (const address of PAGES) {
    await page.goto(address);
    anchors.add(address);
    const found = await page.evaluate(() => ({
      links: Array.from(document.querySelectorAll("main a"), (link) => link as HTMLAnchorElement)
        .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/reference/"))
        .map(({ pathname, hash }) => pathname + hash),
      anchors: Array.from(document.querySelectorAll("main [id]"), ({ id }) => `${location.pathname}#${id}`),
    }));
    found.links.forEach((link) => links.add(link));
    found.anchors.forEach((anchor) => anchors.add(anchor));
  }
  expect([...links].filter((link) => !anchors.has(link))).toEqual([]);
  expect(links.size).toBeGreaterThan(300);
});

test("is found from every page, and its pages from each other", async ({ page }) => {
  await page.goto("/lessons/coroutines/");
  await page.getByRole("banner").getByRole("link", { name: "Reference" }).click();
  await expect(page).toHaveURL("/reference/");
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole("button", { name: "Reference" }).click();
  await page.getByRole("navigation", { name: "Reference" }).getByRole("link", { name: "Queues" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Queues");
});

test("says of a name what has become of it", async ({ page }) => {
  await page.goto("/reference/coverage/");
  const row = (name: string) =>
    page
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader", { name, exact: true }) })
      .first();
  await expect(row("create_task")).toContainText("supported");
  await expect(row("create_subprocess_exec")).toContainText(/not in a browser.*A page can’t start processes/);
  await expect(row("run")).toContainText(/different.*It returns a promise/);
  const names = page.locator("tr[data-name]").filter({ visible: true });
  const status = page.getByRole("main").getByRole("status");
  await page.getByRole("searchbox", { name: "Find a name" }).fill("createTask");
  await expect(names).toHaveCount(3);
  await expect(status).toHaveText(/^3 of \d+ names$/);
  await page.getByRole("combobox", { name: "Status" }).selectOption("not in a browser");
  await expect(status).toContainText("No name matches");
  await page.getByRole("searchbox", { name: "Find a name" }).fill("");
  await page.getByRole("combobox", { name: "Status" }).selectOption("All");
  await row("run").getByRole("link").click();
  await expect(page).toHaveURL("/reference/running/#run");
});

test("nothing makes a phone scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const address of PAGES) {
    await page.goto(address);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow, address).toBeLessThanOrEqual(0);
  }
});
