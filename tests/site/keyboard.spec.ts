import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";
import { listen } from "./listen.ts";

const SOLVED = `import * as asyncio from "asyncio";
import { brew } from "./kitchen";

async function main() {
  const cup = await brew("tea");
  console.log("served:", cup);
}

asyncio.run(main());`;

/** Presses a key until something has the focus; fails when it never gets it. */
async function tabTo(page: Page, target: Locator, key = "Tab"): Promise<void> {
  // Asked in one go: a sandbox that starts puts another element in the place of one that was found before.
  const focused = target.and(page.locator(":focus"));
  for (let press = 0; press < 60 && (await focused.count()) === 0; press++) await page.keyboard.press(key);
  await expect(target).toBeFocused();
}

test("an exercise is done by keyboard alone, and all that happens is said", async ({ page }) => {
  const heard = await listen(page);
  await page.goto("/lessons/coroutines/#wake-it-up");
  const region = page.getByRole("region", { name: "Wake it up", exact: true });
  const button = (name: string) => region.getByRole("button", { name, exact: true });
  const status = region.getByRole("status");
  const group = region.getByRole("group", { name: "Editor of main.ts: Enter to write, Esc to leave" });
  const editor = region.getByRole("textbox", { name: "main.ts", exact: true });

  // Before the sandbox has started, and on: the focus stays where it is.
  await tabTo(page, button("Check"));
  await page.keyboard.press("Enter");
  await expect(status).toHaveText("1 of 4 checks passed");
  await expect(button("Check")).toBeFocused();

  // From the verdict to the moment that shows what is wrong.
  const checks = region.getByRole("list", { name: "Checks" });
  const show = checks.getByRole("button", { name: "show on the timeline" }).first();
  await tabTo(page, show);
  await page.keyboard.press("Enter");
  await expect(region.getByRole("tab", { name: "Timeline" })).toHaveAttribute("aria-selected", "true");
  const cursor = region.getByRole("slider", { name: "Cursor" });
  await tabTo(page, cursor, "Shift+Tab");
  const before = await cursor.getAttribute("aria-valuetext");
  await page.keyboard.press("ArrowLeft");
  await expect(cursor).not.toHaveAttribute("aria-valuetext", before!);

  // A hint, which takes the focus to be read.
  await tabTo(page, button("Hint"));
  await page.keyboard.press("Enter");
  await expect(region.getByRole("listitem").filter({ hasText: "Hint 1 of 3" })).toBeFocused();

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
  await tabTo(page, button("Solution"));
  await page.keyboard.press("Enter");
  await expect(region.getByRole("group", { name: "The solution" })).toBeFocused();
  await tabTo(page, region.getByRole("tab", { name: "The code" }));
  await page.keyboard.press("ArrowRight");
  await expect(region.getByRole("tab", { name: "Beside yours" })).toBeFocused();
  await tabTo(page, region.getByRole("link", { name: /^Next exercise: / }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  const nextHeading = page.getByRole("heading", { level: 3 }).filter({ has: page.locator(":focus") });
  await expect(nextHeading).toHaveCount(1);

  const said = await heard();
  for (const text of ["1 of 4 checks passed", "All 4 checks passed"]) expect(said).toContain(text);
  expect(said).toEqual(expect.arrayContaining([expect.stringMatching(/^Step \d+ of \d+/)]));
});
