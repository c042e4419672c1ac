import { expect, test as base, type BrowserContext, type Page } from "@playwright/test";
import type { Language } from "../../src/record/languages.ts";
import { EXAMPLE, EXERCISE, LESSON, Sandbox } from "./sandbox.ts";

/** A page, and what it should not have done since it was last asked. */
interface WatchedPage {
  page: Page;
  problems: string[];
}

interface OfTest {
  language: Language | null;
  expectedProblems: RegExp[];
  problems: void;
  example: Sandbox;
  exercise: Sandbox;
}

/**
 * Playwright's `test`, failing also when the page asks anything of another host, writes an error to the console, or
 * has an error that nothing catches. Every test of the site uses this one. A test that provokes such things says which
 * by adding to `expectedProblems`.
 *
 * `example` and `exercise` are sandboxes of a page that the tests of a worker share: to start one, and its first run, takes
 * seconds. A test finds them as they were at first, but for what the page keeps of drafts and results; one that asks for
 * that, or for what happens at the start, opens a page of its own by `openSandbox`.
 *
 * The reader of most tests has chosen TypeScript, which starts at once. `test.use({ language: null })` is one who has not
 * chosen yet, and reads Python.
 */
export const test = base.extend<OfTest, { lesson: WatchedPage }>({
  language: ["typescript", { option: true }],
  context: async ({ context, language }, use) => {
    if (language) await choose(context, language);
    await use(context);
  },

  expectedProblems: async ({}, use) => use([]),
  problems: [
    async ({ context, baseURL, expectedProblems }, use) => {
      const problems = watch(context, baseURL!);
      await use();
      expectNone(problems, expectedProblems);
    },
    { auto: true },
  ],

  lesson: [
    async ({ browser }, use, { project }) => {
      const { baseURL, serviceWorkers, userAgent, viewport } = project.use;
      const context = await browser.newContext({ baseURL, serviceWorkers, userAgent, viewport });
      await choose(context, "typescript");
      const problems = watch(context, baseURL!);
      const page = await context.newPage();
      await page.goto(LESSON);
      await use({ page, problems });
      await context.close();
    },
    { scope: "worker" },
  ],
  example: async ({ lesson, expectedProblems }, use) => lend(lesson, EXAMPLE, expectedProblems, use),
  exercise: async ({ lesson, expectedProblems }, use) => lend(lesson, EXERCISE, expectedProblems, use),
});

export { expect };

/** Has the reader of a context's pages choose a language before they open the first one. */
export async function choose(context: BrowserContext, language: Language): Promise<void> {
  await context.addInitScript((language) => {
    // A frame of opaque origin keeps nothing.
    if (!/^http/.test(origin)) return;
    const key = "asyncio-explained:code-language";
    if (localStorage.getItem(key) === null) localStorage.setItem(key, language);
  }, language);
}

/** Notes what the pages of a context should not do. */
function watch(context: BrowserContext, baseURL: string): string[] {
  const problems: string[] = [];
  const noteAddress = (address: string) => {
    const { protocol, host } = new URL(address);
    const isRemote = /^(https?|wss?):$/.test(protocol) && host !== new URL(baseURL).host;
    if (isRemote) problems.push(`request to another host: ${address}`);
  };
  context.on("request", (request) => noteAddress(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => noteAddress(socket.url())));
  context.on("weberror", (error) => problems.push(`uncaught: ${error.error().stack ?? error.error().message}`));
  context.on("console", (message) => {
    const { url, lineNumber } = message.location();
    if (message.type() === "error") problems.push(`console.error: ${message.text()} (${url}:${lineNumber})`);
  });
  return problems;
}

function expectNone(problems: string[], expected: RegExp[]): void {
  const unexpected = problems.filter((problem) => !expected.some((pattern) => pattern.test(problem)));
  expect(unexpected, "what the page should not have done").toEqual([]);
}

/** Lets a test have a sandbox of a page that others have used before. */
async function lend(
  { page, problems }: WatchedPage,
  title: string,
  expected: RegExp[],
  use: (sandbox: Sandbox) => Promise<void>,
): Promise<void> {
  const sandbox = new Sandbox(page, title);
  await sandbox.start();
  await sandbox.beginAnew();
  await sandbox.goBack();
  await use(sandbox);
  expectNone(problems.splice(0), expected);
}
