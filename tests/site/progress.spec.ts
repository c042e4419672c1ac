import type { Locator, Page } from "@playwright/test";
import { readFileSync } from "node:fs";
import { lessonsFolder, readCourse } from "../../src/course/index.ts";
import { expectAccessible, inBothThemes } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { EXERCISE, LESSON, openSandbox, SOLVED, type Sandbox } from "./sandbox.ts";

const NAME = "coroutines/wake-it-up";

/** The lesson's exercise, with its editor there. */
const openExercise = (page: Page, address = LESSON) => openSandbox(page, EXERCISE, address);

/** Saves by keyboard, and waits for the word that it is done. */
async function save({ editor, status }: Sandbox): Promise<void> {
  await editor.press("Control+s");
  await expect(status).toHaveText("Saved, on this device.");
}

/** Puts something into a store of the site's database, as an older site or a broken disk might have left it. */
async function plant(page: Page, store: string, name: string, value: unknown): Promise<void> {
  await page.evaluate(
    ({ store, name, value }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open("asyncio-explained");
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(store, "readwrite");
          transaction.objectStore(store).put(value, name);
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          transaction.onerror = () => reject(new Error(String(transaction.error)));
        };
      }),
    { store, name, value },
  );
}

const RESULT = { passed: 1_700_000_000_000, best: { passed: 4, of: 4 }, tries: 3, hints: 1, solutionSeen: false };

/** Opens the progress page with one exercise done. */
async function openProgress(page: Page): Promise<Locator> {
  await page.goto("/progress/");
  await expect(page.getByRole("link", { name: /^Progress: 0 of/ })).toBeVisible();
  await plant(page, "results", NAME, RESULT);
  await page.reload();
  const row = page.getByRole("row", { name: "Wake it up" });
  await expect(row).toContainText("passed");
  return row;
}

test.describe("a draft", () => {
  test("is saved at once by Ctrl-S, which runs nothing; is back after a reload in the middle of typing, says so, and gives way to the original by Reset, with undo", async ({
    page,
  }) => {
    const before = await openExercise(page);
    const original = await before.editor.innerText();
    await before.editor.fill("console.log(1);");
    await save(before);
    await expect(before.console).toBeEmpty();
    await before.editor.fill("// mine");
    await page.reload();
    const { region, editor, status } = await openExercise(page);
    await expect(editor).toHaveText("// mine");
    await expect(status).toContainText(/^Your draft, a moment old/);

    await region.getByRole("button", { name: "Reset" }).click();
    await expect.poll(() => editor.innerText()).toBe(original);
    await region.getByRole("button", { name: "Undo" }).click();
    await expect(editor).toHaveText("// mine");
  });

  test("of two tabs: the last edit wins, and the other is offered, also after a reload", async ({ page, context }) => {
    const first = await openExercise(page);
    const other = await context.newPage();
    const second = await openExercise(other);
    await first.editor.fill("// from the first tab");
    await save(first);
    await expect(second.status).toContainText("Another version of your code");
    await second.editor.fill("// from the second tab");
    await save(second);

    await other.reload();
    const again = await openExercise(other);
    await expect(again.editor).toHaveText("// from the second tab");
    await again.region.getByRole("button", { name: "Show the other version" }).click();
    await expect(again.editor).toHaveText("// from the first tab");
    await again.region.getByRole("button", { name: "Show it" }).click();
    await expect(again.editor).toHaveText("// from the second tab");
  });

  test("that can't be read is set aside, and can be had as a file", async ({ page }) => {
    await openExercise(page);
    await plant(page, "drafts", NAME, { files: "nonsense" });
    await page.reload();
    const { status } = await openExercise(page);
    await expect(status).toContainText(/^Your draft can’t be read/);
    await page.goto("/progress/");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save it as a file" }).click();
    expect(readFileSync(await (await download).path(), "utf8")).toContain("nonsense");
    await page.getByRole("button", { name: "Forget it", exact: true }).click();
    await expect(page.getByText("was set aside")).toBeHidden();
  });

  test("says when the sandbox's own code has changed since", async ({ page }) => {
    const sandbox = await openExercise(page);
    const draft = { files: { "/main.ts": "// old" }, time: Date.now(), editor: "e", starter: "other", revision: "r" };
    await plant(page, "drafts", NAME, { ...draft, others: [] });
    await page.reload();
    await openExercise(page);
    await expect(sandbox.status).toContainText("own code has changed since");
    await expect(sandbox.editor).toHaveText("// old");
  });

  test("is not touched by the code of a link", async ({ page, context }) => {
    const theirs = await openExercise(page);
    await theirs.editor.fill("// theirs");
    await theirs.region.getByRole("button", { name: "Share" }).click();
    await expect(page).toHaveURL(/code=/);
    const link = page.url();
    await page.goto("about:blank");

    const reader = await context.newPage();
    const mine = await openExercise(reader);
    await mine.editor.fill("// mine");
    await save(mine);
    await reader.goto("about:blank");
    const shared = await openExercise(reader, link);
    await expect(shared.editor).toHaveText("// theirs");
    await expect(shared.status).toContainText(/^This code came with a link/);
    await shared.editor.fill("// theirs, changed");
    await shared.region.getByRole("button", { name: "Back to my draft" }).click();
    await expect(shared.editor).toHaveText("// mine");
  });

  test("can't be kept where the browser keeps nothing: all works, and it is said", async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("The operation is insecure.", "SecurityError");
      };
    });
    const { region, editor, status } = await openExercise(page);
    await editor.fill(SOLVED);
    await editor.press("Control+s");
    await expect(status).toContainText("Not saved. This browser saves nothing");
    await region.getByRole("button", { name: "Check" }).click();
    await expect(status).toHaveText("All 4 checks passed");
  });
});

test("a passed exercise, its tries and its hints are shown in the rail, the bar, and after a reload", async ({
  page,
}) => {
  const { region, editor, feedback } = await openExercise(page);
  await region.getByRole("button", { name: "Hint", exact: true }).click();
  await expect(feedback.getByRole("listitem").filter({ hasText: "Hint 1 of 3" })).toBeFocused();
  await editor.fill(SOLVED);
  await region.getByRole("button", { name: "Check" }).click();
  await expect(region.getByText("Passed a moment ago")).toBeVisible();
  await expect(page.getByRole("link", { name: /^Progress: 1 of \d+ exercises done$/ })).toBeVisible();
  await expect(page.locator("#rail")).toContainText("1 of 4 exercises done");

  await page.reload();
  const again = await openExercise(page);
  await expect(again.region.getByText("Passed a moment ago")).toBeVisible();
  await expect(again.feedback.getByRole("listitem").filter({ hasText: "Hint 1 of 3" })).not.toBeFocused();
  await expect(again.region.getByRole("button", { name: "Solution" })).toBeEnabled();

  await page.goto("/progress/");
  await expect(page.getByRole("row", { name: "Wake it up" })).toHaveText(/Wake it up\s*passed\s*1\s*1/);
});

test("the home page leads to where one stopped", async ({ page }) => {
  const sandbox = await openExercise(page);
  await sandbox.editor.fill("// here");
  await save(sandbox);
  await page.goto("/");
  await page.getByRole("link", { name: "Continue with lesson 1" }).click();
  await expect(page).toHaveURL(`${LESSON}#wake-it-up-sandbox`);
});

test.describe("the progress page", () => {
  test("starts over, and takes it back, also after a reload", async ({ page }) => {
    const row = await openProgress(page);
    const all = readCourse(lessonsFolder).flatMap(({ exercises }) => exercises).length;
    const passed = page.getByRole("definition").filter({ hasText: new RegExp(`of ${all}$`) });
    await expect(passed).toHaveText(`1 of ${all}`);
    await expect(page.getByText(/^Next: /)).toBeVisible();
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Everything starts over.");
    await expect(row).toContainText("not tried");
    await expect(passed).toHaveText(`0 of ${all}`);
    await expect(page.getByText("You have passed no exercise yet. Start with Wake it up.")).toBeVisible();
    await page.reload();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Everything is back.");
    await expect(row).toContainText("passed");
    await expect(page.getByRole("button", { name: "Undo" })).toBeHidden();
  });

  test("exports a file and takes it in again, and says what has changed", async ({ page }) => {
    const row = await openProgress(page);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export" }).click();
    const file = readFileSync(await (await download).path());
    const take = (buffer: Buffer) =>
      page.getByLabel("Progress file").setInputFiles({ name: "progress.json", mimeType: "application/json", buffer });

    await take(file);
    await expect(page.getByRole("main").getByRole("status")).toHaveText(/is here already: nothing was changed/);
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(row).toContainText("not tried");
    await take(file);
    await expect(page.getByRole("main").getByRole("status")).toHaveText("Taken from the file: 1 exercise.");
    await expect(row).toContainText("passed");

    await take(Buffer.from("{"));
    await expect(page.getByRole("main").getByRole("status")).toHaveText(/can't be read as JSON: nothing was changed/);
    await take(Buffer.from(file.toString().replace('"tries": 3', '"tries": -3')));
    await expect(page.getByRole("main").getByRole("status")).toHaveText(
      /damaged at “coroutines\/wake-it-up” in its results/,
    );
    await expect(row).toContainText("3");
  });

  test("axe finds nothing", async ({ page }) => {
    await openProgress(page);
    await page.getByRole("button", { name: "Start over" }).click();
    await expect(page.getByRole("button", { name: "Undo" })).toBeVisible();
    await inBothThemes(page, () => expectAccessible(page));
  });
});
