import { listen, serveFolder } from "../../src/server/site-server.ts";
import { expect, test } from "./fixtures.ts";

/** The site as `npm test` builds it a second time, for this path. */
const FOLDER = "test-results/under-a-path";
const PATH = "/x/";

test.use({
  baseURL: async ({}, use) => {
    const server = await listen(0);
    await use(await serveFolder(server, FOLDER, PATH));
    server.closeAllConnections();
    server.close();
  },
});

test("the site works under a path: its links, its lessons, its sandboxes", async ({ page }) => {
  await page.goto("");
  await page.locator("main a[href*='/lessons/']").first().click();
  await expect(page).toHaveURL(/\/x\/lessons\/[\w-]+\/$/);

  await page.goto("lessons/coroutines/");
  const sandbox = page.getByRole("region").filter({ has: page.getByRole("button", { name: "Run" }) });
  await sandbox.first().getByRole("button", { name: "Run" }).click();
  await expect(sandbox.first().getByRole("log", { name: "Console" })).not.toBeEmpty();
});

test("under a path, search leads to pages there, and the site installs as what lies there", async ({
  page,
  request,
}) => {
  await page.goto("glossary/");
  await page.keyboard.press("/");
  await page.getByRole("textbox", { name: "Search for" }).fill("to_thread");
  const results = page.getByRole("dialog").locator(".page a");
  await expect(results.first()).toHaveAttribute("href", /^\/x\/(lessons|reference)\//);
  const link = page.locator("link[rel=manifest]");
  const address = new URL((await link.getAttribute("href"))!, page.url()).href;
  const manifest = (await (await request.get(address)).json()) as { start_url: string; icons: { src: string }[] };
  expect(manifest.start_url).toBe("/x/");
  for (const { src } of manifest.icons) {
    expect((await request.get(new URL(src, address).href)).headers()["content-type"]).toBe("image/png");
  }
});
