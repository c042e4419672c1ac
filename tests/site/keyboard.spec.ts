import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { listen } from "./listen.ts";
import { EXERCISE, LESSON, Sandbox, SOLVED } from "./sandbox.ts";

/** Presses a key until something has the focus; fails when it never gets it. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  // Asked in one go: a sandbox that starts puts another element in the place of one that was found before.
  const focused = target.and(page.locator(":focus"));
  for (let press = 0; press < 60 && (await focused.count()) === 0; press++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

test("an exercise is done by keyboard alone, and all that happens is said", async ({ page }) => {
  const heard = await listen(page);
  await page.goto(`${LESSON}#wake-it-up`);
  const sandbox = new Sandbox(page, EXERCISE);
  const { region, editor, status, checks, cursor } = sandbox;
  const group = region.getByRole("group", { name: "Editor of main.ts: Enter to write, Esc to leave" });

  // Before the sandbox has started, and on: the focus stays where it is.
  await tabTo(page, sandbox.button("Check"));
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("1 of 4 checks passed");
  await expect(sandbox.button("Check")).toBeFocused();

  // From the verdict to the moment that shows what is wrong.
  const show = checks.getByRole("button", { name: "show on the timeline" }).first();
  await tabTo(page, show);
  await page.keyboard.press("Enter");
  await expect(sandbox.tab("Timeline")).toHaveAttribute("aria-selected", "true");
  await tabTo(page, cursor, "Shift+Tab");
  const before = await cursor.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowLeft");
  await expect(cursor).not.toHaveAttribute("aria-valuetext", before!);

  // A hint, which takes the focus to be read.
  await tabTo(page, sandbox.button("Hint"));
  await page.keyboard.press("Enter");
  await expect(sandbox.feedback.getByRole("listitem").filter({ hasText: "Hint 1 of 3" })).toBeFocused();

  // Into the editor, and out of it again.
  await tabTo(page, group, "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.insertText(SOLVED);
  await page.keyboard.press("Tab");
  await expect(editor).toBeFocused();
  await page.keyboard.press("ControlOrMeta+z");
  await page.keyboard.press("Control+Shift+Enter");
  await expect(status).toHaveText("All 4 checks passed");
  await page.keyboard.press("Escape");
  await expect(group).toBeFocused();

  // The solution beside one's own code, then on to the next exercise.
  await tabTo(page, sandbox.button("Solution"));
  await page.keyboard.press("Enter");
  await expect(sandbox.feedback.getByRole("group", { name: "The solution" })).toBeFocused();
  await tabTo(page, sandbox.feedback.getByRole("tab", { name: "The code" }));
  await page.keyboard.press("ArrowRight");
  await expect(sandbox.feedback.getByRole("tab", { name: "Beside yours" })).toBeFocused();
  await tabTo(page, sandbox.feedback.getByRole("link", { name: /^Next exercise: / }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page).not.toHaveURL(/#wake-it-up$/);
  await page.keyboard.press("Tab");
  const nextHeading = page.getByRole("heading", { level: 3 }).filter({ has: page.locator(":focus") });
  await expect(nextHeading).toHaveCount(1);

  const step: unknown = expect.stringMatching(/^Step \d+ of \d+/);
  await expect.poll(heard).toEqual(expect.arrayContaining(["1 of 4 checks passed", "All 4 checks passed", step]));
});
