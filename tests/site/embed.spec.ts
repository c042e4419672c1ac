import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

/** A page of another site, which lets nothing into it but a frame of this one. */
let elsewhere: Server;
let html = "";

test.beforeAll(async ({ baseURL }) => {
  elsewhere = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Content-Security-Policy", `default-src 'none'; frame-src ${new URL(baseURL!).origin}`);
    response.end(`<!doctype html><title>A blog</title>${html}`);
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, "localhost", resolve));
});
// Nobody has chosen a language: it is Python.
test.use({ language: null });

test.afterAll(() => elsewhere.close().closeAllConnections());

test("the snippet shows a program in a page of another site, which can run it, and nothing is kept", async ({
  page,
  browser,
}) => {
  const address = `http://localhost:${(elsewhere.address() as AddressInfo).port}/`;
  await page.goto("/embed/");
  const alone = page.getByRole("region", { name: "Three waits at once", exact: true });
  await expect(alone.getByRole("textbox", { name: "main.py", exact: true })).toContainText("asyncio.gather");
  await expectAccessible(page);

  await page.goto("/playground/");
  const playground = page.getByRole("region", { name: "Playground", exact: true });
  await playground.getByRole("button", { name: "Examples" }).click();
  await playground.getByRole("button", { name: "A timeout" }).click();
  await expect(playground.getByRole("textbox", { name: "main.py", exact: true })).toContainText("asyncio.timeout");
  await playground.getByRole("button", { name: "Share" }).click();
  const dialog = page.getByRole("dialog", { name: "Share" });
  await dialog.getByRole("combobox", { name: "Theme" }).selectOption("dark");
  const snippet = dialog.getByRole("textbox", { name: /^For a page of yours/ });
  await expect(snippet).toHaveValue(/^<iframe src="http.*theme=dark.*title="A timeout"/);
  html = await snippet.inputValue();

  // Of a reader who has never been here: hosts that differ in their port alone share what is kept.
  const reader = await browser.newContext({ serviceWorkers: "block" });
  const blog = await reader.newPage();
  await blog.goto(address);
  const frame = blog.frameLocator("iframe");
  const sandbox = frame.getByRole("region", { name: "A timeout", exact: true });
  await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
  await sandbox.getByRole("textbox", { name: "main.py", exact: true }).fill("print('run', 'elsewhere')");
  await sandbox.getByRole("button", { name: "Run", exact: true }).click();
  await expect(sandbox.getByRole("log", { name: "Console" })).toContainText("run elsewhere");
  await sandbox.getByRole("tab", { name: "Timeline" }).click();
  const inFrame = blog.frames().find((each) => each.url().includes("/embed/#"))!;
  expect(
    await inFrame.evaluate(async () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
      ...(await indexedDB.databases()).map(({ name }) => name),
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      document.cookie,
    ]),
  ).toEqual([""]);

  for (const path of ["/playground/", "/", "/sandpack/", "/lessons/coroutines/"]) {
    html = `<iframe src="${inFrame.url().replace(/\/embed\/.*/, path)}"></iframe>`;
    await blog.goto(address);
    await expect.poll(() => blog.frames().at(-1)!.url(), path).toMatch(/^chrome-error:/);
  }
  await reader.close();
});
