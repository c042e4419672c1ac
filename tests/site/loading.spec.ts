import { readFileSync } from "node:fs";
import type { Page, Route } from "@playwright/test";
import type { NamedFiles } from "../../src/load/inert-page.ts";
import { expect, test } from "./fixtures.ts";
import { openPythonSandbox } from "./python-sandbox.ts";
import { EXAMPLE, openSandbox, type Sandbox } from "./sandbox.ts";

/** How a file can come wrong, and what the reader is told of it. */
const DAMAGES: { name: string; says: (path: string) => string; answer: (route: Route) => Promise<void> }[] = [
  {
    name: "not found",
    says: (path) => `the host answers 404 for ${path}`,
    answer: (route) => route.fulfill({ status: 404 }),
  },
  {
    name: "an error of the host",
    says: (path) => `the host answers 500 for ${path}`,
    answer: (route) => route.fulfill({ status: 500, contentType: "text/html", body: "<h1>Sorry</h1>" }),
  },
  {
    name: "a page to sign in",
    says: (path) => `a page was sent in place of ${path}`,
    answer: (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Sign in</title>" }),
  },
  {
    name: "a part",
    says: (path) => `only a part of ${path}`,
    answer: (route) => fulfillChanged(route, (body) => body.subarray(0, body.length / 2)),
  },
  {
    name: "another file",
    says: (path) => `${path} is not the file`,
    answer: (route) => fulfillChanged(route, (body) => Buffer.concat([body.subarray(0, -1), Buffer.from("!")])),
  },
  {
    name: "nothing",
    says: (path) => `${path} can't be reached`,
    answer: (route) => route.abort(),
  },
];

const isPage = (path: string) => path.endsWith("/");

/**
 * Every damage to the page and to the first file, then one to each file in turn: all are fetched by the same code, and each
 * must be named.
 */
function damagesOf(paths: string[]): [path: string, damage: (typeof DAMAGES)[number]][] {
  return paths.flatMap((path, index) =>
    DAMAGES.filter((_, turn) => index < 2 || index % DAMAGES.length === turn)
      // A page has no checksum: one that is cut is another page.
      .filter(({ name }) => !(isPage(path) && name === "another file"))
      .map((damage): [string, (typeof DAMAGES)[number]] => [path, damage]),
  );
}

async function fulfillChanged(route: Route, change: (body: Buffer) => Buffer): Promise<void> {
  const response = await route.fetch();
  // Of its own kind: another one would make a page a download, of which a frame hears nothing.
  await route.fulfill({ contentType: response.headers()["content-type"], body: change(await response.body()) });
}

/** The files that a lane's page in `dist` names, by their use, as the server has them. */
function filesByUse(folder: string): Record<string, string[]> {
  const html = readFileSync(`dist/${folder}/index.html`, "utf8");
  const [, json] = /<script type="application\/json">(.*?)<\/script>/s.exec(html)!;
  const named = Object.entries(JSON.parse(json!) as NamedFiles);
  return Object.fromEntries(named.map(([use, files]) => [use, files.map(({ url }) => `/${folder}/${url}`)]));
}

const filesOf = (folder: string): string[] => Object.values(filesByUse(folder)).flat();

const LANES: { language: string; folder: string; open: (page: Page) => Promise<Sandbox>; alive: string }[] = [
  {
    language: "TypeScript",
    folder: "sandpack",
    open: (page) => openSandbox(page, EXAMPLE),
    alive: `console.log("alive");`,
  },
  { language: "Python", folder: "python", open: openPythonSandbox, alive: `print("alive")` },
];

for (const { language, folder, open, alive } of LANES) {
  test(`each file of ${language} that comes wrong is named, and once it is back Run works`, async ({
    page,
    expectedProblems,
  }) => {
    expectedProblems.push(/Failed to load resource/);
    const files = filesOf(folder);
    expect(files.length).toBeGreaterThan(2);
    // Nothing of it comes at first: what is loaded ahead would otherwise be there for every step.
    const wrong = { path: `/${folder}/`, answer: DAMAGES[0]!.answer };
    await page.route(`**/${folder}/**`, (route) =>
      new URL(route.request().url()).pathname === wrong.path ? wrong.answer(route) : route.continue(),
    );
    const sandbox = await open(page);
    await sandbox.editor.fill(alive);
    for (const [path, { name, says, answer }] of damagesOf([`/${folder}/`, ...files])) {
      await test.step(`${path}: ${name}`, async () => {
        Object.assign(wrong, { path, answer });
        const sentence = isPage(path) && name === "a part" ? `a page was sent in place of ${path}` : says(path);
        // What was asked for before this step may still answer the first try.
        await expect(async () => {
          await sandbox.button("Run").click();
          await expect(sandbox.console).toContainText(`${language} can't be loaded: ${sentence}`, {
            timeout: 10_000,
          });
        }).toPass();
        await expect(sandbox.console).toContainText("Run again to retry.");
        await expect(sandbox.button("Stop")).toBeDisabled();
      });
    }
    wrong.path = "";
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await sandbox.button("Run").click();
    await expect(sandbox.console).toContainText("alive");
    // But for what a Worker of the compiler loads by itself: its own files, and its file system.
    const { ofWorkers = [] } = filesByUse(folder);
    const once = files.filter((path) => !ofWorkers.includes(path) && !path.includes("/browserfs"));
    expect(asked.filter((path) => once.includes(path)).sort()).toEqual(once.sort());
    await expect(sandbox.status).toHaveText(/^Finished/);
    // What was opened for a try that failed is gone.
    expect(await page.locator("iframe").count()).toBeLessThanOrEqual(3);
  });

  test(`${language} that never comes is given up; Stop does not wait for that`, async ({ page, expectedProblems }) => {
    expectedProblems.push(/Failed to load resource/);
    await page.clock.install();
    const [path] = filesOf(folder);
    const held: Route[] = [];
    await page.route(`**${path}`, (route) => void held.push(route));
    const sandbox = await open(page);
    await sandbox.editor.fill(alive);
    await sandbox.button("Run").click();
    await expect.poll(() => held.length).toBeGreaterThan(0);
    await sandbox.button("Stop").click();
    await expect(sandbox.status).toHaveText("Stopped");
    await sandbox.button("Run").click();
    await expect(sandbox.status).toHaveText("Running");
    await expect(async () => {
      await page.clock.runFor(1000);
      await expect(sandbox.console).toContainText(`${language} can't be loaded: nothing comes of`, { timeout: 500 });
    }).toPass();
    await page.unrouteAll({ behavior: "ignoreErrors" });
    for (const route of held) await route.abort().catch(() => undefined);
    await page.clock.resume();
    await sandbox.button("Run").click();
    await expect(sandbox.console).toContainText("alive");
  });
}

test("Stop does not wait for a compile that goes on, and the next run has another compiler", async ({ page }) => {
  const sandbox = await openSandbox(page, EXAMPLE);
  await sandbox.run(`console.log("warm");`);
  await expect(sandbox.status).toHaveText(/^Finished/);
  // A compile that never ends: of what it is asked for now, the compiler hears nothing.
  const compiler = await page.locator("iframe[title=Compiler]").elementHandle();
  const deaf = (await compiler!.contentFrame())!;
  await deaf.evaluate(() => void (window.postMessage = () => undefined));
  await sandbox.run(`console.log("never compiled");`);
  await expect(sandbox.status).toHaveText("Running");
  await sandbox.button("Stop").click();
  await expect(sandbox.status).toHaveText("Stopped");
  await expect.poll(() => deaf.isDetached()).toBe(true);
  await sandbox.run(`console.log("alive");`);
  await expect(sandbox.console).toContainText("alive");
});
