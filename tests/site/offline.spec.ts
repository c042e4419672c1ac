import type { Locator, Page } from "@playwright/test";
import { lessonsFolder, readCourse, type ExerciseFolder } from "../../src/course/index.ts";
import type { SiteFile } from "../../src/offline/site-files.ts";
import { Deployment } from "./deployment.ts";
import { expect, test as base } from "./fixtures.ts";
import { PAGES } from "./pages.ts";
import { chooseLanguage } from "./python-sandbox.ts";
import { ask, openSearch } from "./search-dialog.ts";

const READY = "Offline: ready";
const LESSON = "lessons/coroutines/";
const OLD_TITLE = "What a coroutine actually is";
const BABEL = "sandpack/static/js/babel.7.21.8.min.js";

interface Site {
  /** The built site, and the path it is built for. */
  built: { folder: string; base: string };
  site: Deployment;
}

const test = base.extend<Site>({
  built: { folder: "test-results/under-a-path", base: "/x/" },
  site: async ({ built }, use) => {
    const site = await Deployment.of(built.folder, built.base);
    await use(site);
    await site.remove();
  },
  baseURL: ({ site }, use) => use(site.address),
});

test.use({
  serviceWorkers: "allow",
  // Chromium notes by itself what an address answered that is not there, and a server that is gone.
  expectedProblems: [
    /Failed to load resource: (net::ERR_(CONNECTION_REFUSED|FAILED)|the server responded with a status of 404)/,
  ],
});

/** What the foot says of how far the site is stored. */
const progress = (page: Page): Locator => page.getByRole("link", { name: /^Offline/ });

const title = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** The offer of a new version. */
const offer = (page: Page): Locator =>
  page.getByRole("status").filter({ hasText: "There is a new version." }).getByRole("button", { name: "Reload" });

/** How many files are stored, of whatever version. */
function storedFiles(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const counts = (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).length);
    return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
  });
}

/** Opens an exercise of the page, with its editor there. */
async function openExercise(page: Page, title: string): Promise<{ region: Locator; editor: Locator }> {
  const region = page.getByRole("region", { name: title, exact: true });
  const editor = region.getByRole("textbox", { name: "main.ts", exact: true });
  await region.scrollIntoViewIfNeeded();
  await page.keyboard.press("Shift");
  await expect(editor).toBeVisible();
  return { region, editor };
}

async function solve(page: Page, { task, sources }: ExerciseFolder): Promise<void> {
  const { region, editor } = await openExercise(page, task.title);
  await editor.fill(sources.typescript.solution);
  await check(region);
}

async function solveInPython(page: Page, { task, sources }: ExerciseFolder): Promise<void> {
  const { region } = await openExercise(page, task.title);
  await chooseLanguage(page, "Python");
  await region.getByRole("textbox", { name: "main.py", exact: true }).fill(sources.python.solution);
  await check(region);
}

async function runInPython(page: Page): Promise<void> {
  const { region } = await openExercise(page, "Wake it up");
  await chooseLanguage(page, "Python");
  await region.getByRole("button", { name: "Run", exact: true }).click();
  await expect(region.getByRole("log", { name: "Console" })).toContainText("never awaited");
  await chooseLanguage(page, "TypeScript");
}

async function check(region: Locator): Promise<void> {
  await region.getByRole("button", { name: "Check", exact: true }).click();
  await expect(region.getByRole("status")).toHaveText(/^All \d+ checks passed/);
}

test.describe("after one visit, with the server gone", () => {
  test.use({ built: { folder: "dist", base: "/" } });

  test("every file is here, pages of each kind open, search answers, exercises are graded, in Python too", async ({
    page,
    context,
    site,
  }) => {
    await page.goto(LESSON);
    await expect(progress(page)).toHaveText(READY);
    await site.stop();
    const failed: string[] = [];
    context.on("requestfailed", (request) => {
      // What a page no longer needs when it is left is not missing.
      if (request.failure()?.errorText !== "net::ERR_ABORTED") failed.push(request.url());
    });

    // A page is answered by the same route as what it asks for.
    expect(site.files.pages.filter(({ url }) => /(\/|\.html)$/.test(url)).length).toBeGreaterThan(30);
    expect(await damagedOf(page, new URL(site.address).pathname, Object.values(site.files).flat())).toEqual([]);
    for (const address of Object.values(PAGES)) {
      const url = address.slice(1);
      const response = await page.goto(url, { waitUntil: "domcontentloaded" });
      const built = site.read(/\.html$/.test(url) ? url : `${url}index.html`);
      expect((await response!.text()) === built, url).toBe(true);
    }

    await ask(await openSearch(page, "glossary/"), "Run blocking code");

    for (const [slug, solveIn] of [
      ["coroutines", solve],
      ["recap", solveInPython],
    ] as const) {
      await page.goto(`lessons/${slug}/`);
      const { exercises } = readCourse(lessonsFolder).find((lesson) => lesson.slug === slug)!;
      await solveIn(page, exercises[0]!);
    }
    expect(failed).toEqual([]);

    await page.goto("lessons/tasks?from=elsewhere");
    await expect(title(page)).toHaveText("Tasks versus coroutines");
    await page.goto("no/such/page/");
    await expect(title(page)).toHaveText("There is no such page");
  });
});

/** Those of the site's files that a page can't have as they were built. */
function damagedOf(page: Page, base: string, files: SiteFile[]): Promise<string[]> {
  return page.evaluate(
    async ({ base, files }) => {
      const wrong: string[] = [];
      for (const { url, integrity } of files) {
        try {
          // It throws for content of another hash.
          await (await fetch(new URL(url, new URL(base, location.href)), { integrity })).arrayBuffer();
        } catch {
          wrong.push(url);
        }
      }
      return wrong;
    },
    { base, files },
  );
}

test("a new version waits, also without a network, takes over in all tabs at once, and leaves drafts alone", async ({
  page,
  context,
  site,
}) => {
  await page.goto(LESSON);
  await expect(progress(page)).toHaveText(READY);
  const { editor } = await openExercise(page, "Wake it up");
  await editor.fill("// mine");
  await site.update({
    "lessons/coroutines/index.html": (text) => text.replaceAll(OLD_TITLE, "The new version"),
    "glossary/index.html": (text) => text.replace(">Glossary</h1>", ">The new glossary</h1>"),
    // Of what is not hashed by its name, and not a page.
    "sandpack/LICENSE.txt": (text) => `${text}\n`,
  });

  const other = await context.newPage();
  await other.goto("glossary/");
  await expect(offer(other)).toBeVisible();
  await expect(offer(page)).toBeVisible();
  await site.stop();
  await other.goto("");
  await other.goto("glossary/");
  await expect(title(other)).toHaveText("Glossary");
  await expect(title(page)).toHaveText(OLD_TITLE);

  await offer(other).click();
  await expect(title(other)).toHaveText("The new glossary");
  await expect(title(page)).toHaveText("The new version");
  await expect(offer(page)).toBeHidden();
  const again = await openExercise(page, "Wake it up");
  await expect(again.editor).toHaveText("// mine");
  await expect(progress(page)).toHaveText(READY);
  await expect.poll(() => storedFiles(page)).toBe(Object.values(site.files).flat().length + 1);
});

test("what is interrupted goes on, what is lost is fetched again, and what there is no room for is told", async ({
  page,
  context,
  site,
}) => {
  const status = page.locator("#offline").getByRole("status");
  const asked: string[] = [];
  // Not what a page asks for itself before the service worker is there to store it.
  context.on("request", (request) => request.serviceWorker() && asked.push(request.url()));
  await test.step("interrupted", async () => {
    await site.without(BABEL, async () => {
      await page.goto(LESSON);
      await expect(progress(page)).toHaveText("Offline: not all here");
    });
    const first = asked.splice(0);
    await page.goto("offline/");
    await expect(status).toContainText("Ready to go offline");
    const tools = (urls: string[]) => urls.filter((url) => url.includes("/sandpack/"));
    expect(tools(first).length).toBeGreaterThan(2);
    expect(tools(asked).filter((url) => !url.endsWith(BABEL) && first.includes(url))).toEqual([]);
  });

  await test.step("half of it lost", async () => {
    await page.evaluate(
      async (lost) => {
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            if (lost.some((path) => request.url.includes(path))) await cache.delete(request);
          }
        }
      },
      ["/lessons/t", "/reference/", "/sandpack/static/"],
    );
    await site.stop();
    await page.goto("lessons/tasks/");
    await expect(title(page)).toHaveText("This page is not on this device");
    await page.goto(LESSON);
    await expect(title(page)).toHaveText(OLD_TITLE);
    await site.start();
    await page.goto("lessons/tasks/");
    await expect(title(page)).toHaveText("Tasks versus coroutines");
    await page.goto("offline/");
    await expect(status).toContainText("Ready to go offline");
  });

  await test.step("loaded past the service worker, by a hard reload", async () => {
    const browser = await context.newCDPSession(page);
    await browser.send("Page.reload", { ignoreCache: true });
    await expect(status).toContainText("Ready to go offline");
    expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  });

  await test.step("removed, with what was kept of a run in Python", async () => {
    const other = await context.newPage();
    await other.goto(LESSON);
    await expect(progress(other)).toHaveText(READY);
    const row = page.getByRole("listitem").filter({ hasText: "CPython" });
    const megabytes = async () => Number(/([\d.]+) MB/.exec(await row.innerText())?.[1]);
    await expect(row).toContainText(/[\d.]+ MB/);
    const before = await megabytes();
    await runInPython(other);
    await expect.poll(megabytes).toBeGreaterThan(before + 10);
    await page.getByRole("button", { name: "Remove" }).click();
    await expect(progress(other)).toHaveText("Offline");
    await runInPython(other);
    await other.close();
    await expect(status).toContainText("Nothing more is stored until you ask for it");
    await expect(page.getByRole("button", { name: "Remove" })).toBeDisabled();
    await expect.poll(() => storedFiles(page)).toBe(0);
  });

  await test.step("no room", async () => {
    const browser = await context.newCDPSession(page);
    const { origin } = new URL(site.address);
    await browser.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 5_000_000 });
    await page.getByRole("button", { name: "Download all" }).click();
    await expect(status).toContainText("There is no room left on this device");
    await page.goto(LESSON);
    const { region, editor } = await openExercise(page, "Wake it up");
    await editor.fill("console.log('online');");
    await region.getByRole("button", { name: "Run", exact: true }).click();
    await expect(region.getByRole("log", { name: "Console" })).toContainText("online");
  });
});
