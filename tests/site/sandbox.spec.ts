import { expectAccessible, inBothThemes } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { EXERCISE, openSandbox, Sandbox, showEverything, SOLVED } from "./sandbox.ts";

/**
 * Has a timer of the page look whether a program runs that has printed something. A program that held the page's own
 * thread would never be seen so.
 *
 * @returns ends that, and tells how often it was seen
 */
async function watchRunning({ region }: Sandbox): Promise<() => Promise<number>> {
  const watch = await region.evaluateHandle((region) => {
    const watch = { seen: 0, timer: 0 };
    watch.timer = window.setInterval(() => {
      const isRunning = region.querySelector("[role=status]")?.textContent === "Running";
      if (isRunning && region.querySelector(".sandbox-line")) watch.seen++;
    });
    return watch;
  });
  return () =>
    watch.evaluate(({ seen, timer }) => {
      clearInterval(timer);
      return seen;
    });
}

test.describe("Run", () => {
  test("prints each line with its loop time and its task, in real time", async ({ example: sandbox }) => {
    await sandbox.run(`import * as asyncio from "asyncio";
async function main() {
  console.log("first");
  await asyncio.sleep(0.3);
  console.log("second", [1, "two"], { three: null });
}
asyncio.run(main());`);
    // At the earliest: a busy machine takes longer.
    const AFTER_THE_SLEEP = String.raw`(0\.[3-9]|[1-9]\d*\.\d)\d\d s`;
    await expect(sandbox.status).toHaveText(new RegExp(`^Finished after ${AFTER_THE_SLEEP}, 2 lines$`));
    await expect(sandbox.console).toHaveText(
      new RegExp(`\\.\\d{3} s\\s*Task-1\\s*first\\s*${AFTER_THE_SLEEP}\\s*Task-1\\s*second \\[1, 'two'\\]`),
    );
  });

  test("is said and shown while it lasts, and Stop ends it", async ({ example: sandbox }) => {
    await sandbox.run(`import * as asyncio from "asyncio";\nasyncio.run(asyncio.sleep(1000));`);
    await expect(sandbox.status).toHaveText("Running");
    await expect(sandbox.button("Running")).toBeVisible();
    const clock = sandbox.region.getByRole("timer");
    const before = await clock.textContent();
    await expect(clock).not.toHaveText(before!);
    await sandbox.button("Stop").click();
    await expect(sandbox.status).toHaveText("Stopped");
    await expect(sandbox.console).toContainText("Stopped");
    await expect(sandbox.button("Stop")).toBeDisabled();
  });

  test("shows a red light while something blocks the loop", async ({ example: sandbox }) => {
    await sandbox.run(`import { time } from "asyncio";\nconsole.log("a");\ntime.sleep(1000);`);
    await expect(sandbox.region.getByText("blocked by time.sleep")).toBeVisible();
    await expect(sandbox.status).toHaveText("Running, and blocking the event loop");
    await sandbox.button("Stop").click();
    await expect(sandbox.status).toHaveText("Stopped");
  });

  test("can be asked for by the rest of the page", async ({ example: sandbox }) => {
    const id = await sandbox.region.getAttribute("id");
    await sandbox.page.evaluate((id) => document.dispatchEvent(new CustomEvent("sandbox:run", { detail: { id } })), id);
    await expect(sandbox.status).toHaveText(/^Finished/);
  });

  test("runs several files", async ({ exercise: sandbox }) => {
    await sandbox.run(SOLVED);
    await expect(sandbox.console).toContainText("served: a cup of tea");
    await sandbox.tab("kitchen.ts").click();
    await sandbox.region
      .getByRole("textbox", { name: "kitchen.ts" })
      .fill(`export async function brew() {\n  return "water";\n}`);
    await sandbox.button("Run").click();
    await expect(sandbox.console).toContainText("served: water");
  });
});

test.describe("a program that goes wrong", () => {
  const CASES: { name: string; code: string; says: RegExp }[] = [
    {
      name: "an import of what is not there",
      code: `import { q } from "./nope";\nconsole.log(q);`,
      says: /Cannot find module '\.\/nope'.*main\.ts, line 1.*correct the name/s,
    },
    {
      name: "a syntax error",
      code: `const x = 1;\nconst y: = 3;`,
      says: /SyntaxError: Unexpected token.*main\.ts, line 2.*Look here/s,
    },
    {
      name: "a top-level await",
      code: `import * as asyncio from "asyncio";\nawait asyncio.sleep(1);`,
      says: /outside of any async function.*main\.ts, line 2.*asyncio\.run\(main\(\)\)/s,
    },
    {
      name: "an exception from inside",
      code: `import * as asyncio from "asyncio";
async function inner() {
  await asyncio.sleep(0);
  throw new TypeError("boom");
}
async function main() {
  await inner();
}
asyncio.run(main());`,
      says: /TypeError: boom\s*at main\.ts, line 4 in inner\s*from main\.ts, line 7 in main.*Look at line 4/s,
    },
    {
      name: "an endless recursion",
      code: `function again(): number {\n  return 1 + again();\n}\nagain();`,
      says: /RangeError: Maximum call stack.*line 2 in again, \d+ times.*calls itself and never stops/s,
    },
    { name: "an endless loop", code: `console.log("before");\nwhile (true) {}`, says: /before.*blocked the thread/s },
    {
      name: "an endless microtask chain",
      code: `console.log("before");\n(function again() {\n  Promise.resolve().then(again);\n})();`,
      says: /before.*blocked the thread/s,
    },
    {
      name: "a flood of output",
      code: `for (let i = 0; i < 100_000; i++) console.log("line", i);`,
      says: /line 1999.*printed more than 20,000 lines/s,
    },
  ];

  test("says what happened and what to try, and the next run works", async ({ example: sandbox }) => {
    for (const { name, code, says } of CASES) {
      await test.step(name, async () => {
        await sandbox.run(code);
        await expect(sandbox.console).toHaveText(says);
        await sandbox.run(`console.log("alive");`);
        await expect(sandbox.console).toContainText("alive");
        await expect(sandbox.status).toHaveText(/^Finished/);
      });
    }
  });

  test("holds its own thread alone: the page goes on until the program is ended", async ({ example: sandbox }) => {
    const timesSeen = await watchRunning(sandbox);
    await sandbox.run(`console.log("before");\nwhile (true) {}`);
    await expect(sandbox.console).toContainText("blocked the thread");
    expect(await timesSeen()).toBeGreaterThan(0);
  });

  test("leads to the section that explains it, and so does a warning", async ({ example: sandbox }) => {
    await sandbox.run(`import * as asyncio from "asyncio";
async function fetch() {}
async function main() {
  fetch();
  throw new asyncio.TimeoutError();
}
asyncio.run(main());`);
    const links = sandbox.console.getByRole("link");
    await expect(links).toHaveText(["Read more: The await you forgot", "Read more: Only so long"]);
    await expect(links.first()).toHaveAttribute("href", /\/lessons\/coroutines\/#the-await-you-forgot$/);
    await expect(links.last()).toHaveAttribute("href", /\/lessons\/tasks\/#only-so-long$/);
  });

  test("a click on the error's line goes there in the editor", async ({ exercise: sandbox }) => {
    await sandbox.tab("kitchen.ts").click();
    await sandbox.region.getByRole("textbox", { name: "kitchen.ts" }).fill(`\n\nexport const brew = null.x;`);
    await sandbox.tab("main.ts").click();
    await sandbox.button("Run").click();
    await sandbox.console.getByRole("button", { name: "kitchen.ts, line 3" }).first().click();
    await expect(sandbox.region.getByRole("textbox", { name: "kitchen.ts" })).toBeFocused();
    await expect(sandbox.region.locator(".cm-activeLine:visible")).toHaveText("export const brew = null.x;");
  });
});

test("a program reaches neither the network nor the site's storage", async ({ example: sandbox }) => {
  await sandbox.page.evaluate(() => localStorage.setItem("secret", "1"));
  await sandbox.run(`const own = Function("return this")();
const tryIt = (name: string, attempt: () => unknown) => {
  try {
    attempt();
    console.log(name, "reached");
  } catch {
    console.log(name, "refused");
  }
};
tryIt("fetch", () => own.fetch("/"));
tryIt("importScripts", () => own.importScripts("/sandpack/static/browserfs12/browserfs.min.js"));
tryIt("indexedDB", () => own.indexedDB.open("x"));
tryIt("caches", () => own.caches.keys());
tryIt("Worker", () => new own.Worker("data:,"));
console.log("origin", own.origin ?? own.location.origin);`);
  await expect(sandbox.console).toContainText("origin null");
  for (const name of ["fetch", "importScripts", "indexedDB", "caches", "Worker"]) {
    await expect(sandbox.console).toContainText(`${name} refused`);
  }
});

test.describe("Check", () => {
  test("opens the first failure, with what was seen, expected and where to look, and folds the rest", async ({
    exercise: sandbox,
  }) => {
    await sandbox.button("Check").click();
    await expect(sandbox.checks).toHaveText([/^Failed: /, /^Failed: /, /^Failed: /]);
    await expect(sandbox.feedback.getByText("Expected", { exact: true }).filter({ visible: true })).toHaveCount(1);
    await expect(sandbox.checks.first().getByText("Look at", { exact: true })).toBeVisible();
    const passed = sandbox.feedback.getByRole("list", { name: "Checks that passed" }).getByRole("listitem");
    await expect(passed).toHaveCount(0);
    await sandbox.feedback.getByText("1 passed", { exact: true }).click();
    await expect(passed).toHaveText([/^Passed: /]);
    const failed = (words: RegExp) => sandbox.checks.filter({ hasText: words });
    await expect(failed(/Seen.*served: <coroutine object brew.*Expected.*brewing tea/s)).toHaveCount(1);
    await expect(failed(/in another kitchen/)).toHaveCount(1);
    await expect(sandbox.status).toHaveText("1 of 4 checks passed");
  });

  test("passes a solution, on the virtual clock, by keyboard", async ({ exercise: sandbox }) => {
    await sandbox.editor.fill(SOLVED);
    await sandbox.page.keyboard.press("Control+Shift+Enter");
    await expect(sandbox.status).toHaveText("All 4 checks passed");
    await expect(sandbox.checks).toHaveText([/^Passed: /, /^Passed: /, /^Passed: /, /^Passed: /]);
    await expect(sandbox.feedback.getByRole("heading", { name: "Why it works" })).toBeVisible();
    await sandbox.feedback.getByRole("link", { name: /^Next exercise: / }).click();
    await expect(sandbox.page).toHaveURL(/#[\w-]+$/);
  });

  test("fails a program that could not run, and says why", async ({ exercise: sandbox }) => {
    await sandbox.editor.fill("const = 1;");
    await sandbox.button("Check").click();
    await expect(sandbox.checks.first()).toContainText(/^Failed: .*could not start/s);
  });

  test("hints come one at a time and counted; the solution after a try, and can be undone", async ({ page }) => {
    const sandbox = await openSandbox(page, EXERCISE);
    const hints = sandbox.feedback.getByRole("list", { name: "Hints" }).getByRole("listitem");
    await sandbox.button("Hint").click();
    await expect(hints).toHaveCount(1);
    await expect(hints.first()).toContainText("Hint 1 of 3");
    await expect(hints.first()).toBeFocused();
    await sandbox.button("Hint").click();
    await sandbox.button("Hint").click();
    await expect(hints).toHaveCount(3);
    await expect(sandbox.button("Hint")).toBeDisabled();

    await expect(sandbox.button("Solution")).toBeDisabled();
    await sandbox.button("Check").click();
    await sandbox.button("Solution").click();
    const beside = sandbox.feedback.getByRole("region", { name: "From your code to the solution" });
    await sandbox.feedback.getByRole("tab", { name: "The code" }).press("ArrowRight");
    await expect(beside.locator("del")).toContainText([/Yours: .*brew\("tea"\)/]);
    await expect(beside.locator("ins").first()).toContainText("Solution: ");
    await expect(beside.locator("ins mark").first()).toContainText("await");
    const before = await sandbox.editor.innerText();
    await sandbox.feedback.getByRole("button", { name: "Put it in the editor" }).click();
    await expect(sandbox.editor).toContainText(`await brew("tea")`);
    await sandbox.button("Undo").click();
    await expect.poll(() => sandbox.editor.innerText()).toBe(before);
  });
});

test.describe("the controls", () => {
  test("Reset brings the first code back, and can be undone", async ({ example: sandbox }) => {
    const original = await sandbox.editor.innerText();
    await sandbox.editor.fill(`console.log("mine");`);
    await sandbox.button("Reset").click();
    await expect.poll(() => sandbox.editor.innerText()).toBe(original);
    await sandbox.button("Undo").click();
    await expect(sandbox.editor).toContainText("mine");
  });

  test("Compiled shows what the code became, line for line", async ({ example: sandbox }) => {
    await sandbox.button("Compiled").click();
    const code = sandbox.region.getByRole("region", { name: "main.ts, compiled" });
    await expect(code).toContainText(/function\* load\$\(name\)/);
    await expect(sandbox.button("Compiled")).toHaveAttribute("aria-pressed", "true");
    await sandbox.button("Compiled").click();
    await expect(sandbox.editor).toBeVisible();
  });

  test("Share puts the code into the address; opening it shows the code and runs nothing", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const sandbox = await openSandbox(page, EXERCISE);
    await sandbox.editor.fill(`console.log("shared — ✓");`);
    await sandbox.button("Share").click();
    await expect(sandbox.status).toContainText("The link is copied");
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());

    const other = await context.newPage();
    await other.goto(link);
    const opened = new Sandbox(other, EXERCISE);
    await expect(opened.editor).toContainText("shared — ✓");
    await expect(opened.region).toBeInViewport();
    await expect(opened.console).toBeEmpty();
    await opened.button("Run").click();
    await expect(opened.console).toContainText("shared — ✓");
  });

  test("work by keyboard: run from the editor, leave it by Esc and Tab", async ({ example: sandbox }) => {
    await sandbox.editor.fill(`console.log("typed");`);
    await expect(sandbox.region.getByText("Esc, then Tab leaves the editor")).toBeVisible();
    await sandbox.page.keyboard.press("Control+Enter");
    await expect(sandbox.console).toContainText("typed");
    await expect(sandbox.editor).toHaveText(`console.log("typed");`);
    await sandbox.page.keyboard.press("Escape");
    await sandbox.page.keyboard.press("Tab");
    await expect(sandbox.region.getByRole("tabpanel", { name: "main.ts" }).locator(":focus")).toHaveCount(0);
  });
});

test("axe finds nothing in a sandbox with an error, a verdict, hints and the solution", async ({ page }) => {
  const sandbox = await openSandbox(page, EXERCISE);
  await showEverything(sandbox);
  await inBothThemes(page, async () => {
    await expectAccessible(page, sandbox.region);
    await expectAccessible(page, sandbox.feedback);
  });
  await sandbox.tab("Timeline").click();
  await sandbox.button("Compiled").click();
  await sandbox.button("Reset").click();
  await inBothThemes(page, () => expectAccessible(page, sandbox.region));
});
