import { listen, serveFolder } from "../../src/tools/site-server.ts";
import { expect, test } from "./fixtures.ts";

/** The site as `npm test` builds it a second time, for this path. */
const FOLDER = "test-results/under-a-path";
const PATH = "/x/";

test.use({
  baseURL: async ({}, use) => {
    const server = await listen(0);
    await use(serveFolder(server, FOLDER, PATH));
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
