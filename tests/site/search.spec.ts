import { SUGGESTIONS } from "../../src/search/suggestions.ts";
import { expectAccessible, inBothThemes } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { addressesIn, ask, expectAnswers, openSearch } from "./search-dialog.ts";
import { QUESTIONS } from "./search-questions.ts";

const PAGE = "/glossary/";

test("each question of a learner leads to its answer, among the first three pages", async ({ page }) => {
  const search = await openSearch(page, PAGE);
  await expectAnswers(search);
  expect(QUESTIONS.map(({ question }) => question)).toEqual(expect.arrayContaining(SUGGESTIONS));
});

test("a name is found in both spellings; results are by page, with places on it", async ({ page }) => {
  const search = await openSearch(page, PAGE);
  await ask(search, "to_thread");
  const inPython = await addressesIn(search.pages.getByRole("link"));
  await ask(search, "toThread");
  expect(await addressesIn(search.pages.getByRole("link"))).toEqual(inPython);
  const lesson = search.pages.filter({ hasText: "Running blocking code" });
  await expect(lesson.getByRole("link").first()).toHaveAttribute("href", "/lessons/blocking-code/");
  await expect(lesson.getByRole("link", { name: "Somewhere else" }).locator("mark").first()).toHaveText(/to_thread/);
  await expect(search.status).toHaveText(/^\d+ results on \d+ pages$/);
});

test.describe("the dialog", () => {
  test("opens by button and by keys, but not from a text field; gives the focus back", async ({ page }) => {
    await page.goto(PAGE);
    const button = page.getByRole("button", { name: "Search", exact: true });
    const dialog = page.getByRole("dialog", { name: "Search" });
    await button.click();
    await expect(dialog.getByRole("textbox")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await page.evaluate(() => document.querySelector("main")!.append(document.createElement("textarea")));
    const text = page.locator("main textarea");
    await text.focus();
    await page.keyboard.press("/");
    await expect(text).toHaveValue("/");
    await expect(dialog).toBeHidden();
    await page.keyboard.press("ControlOrMeta+k");
    await expect(dialog.getByRole("textbox")).toBeFocused();
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(text).toBeFocused();
  });

  test("is used by keyboard alone: to an exercise, on the exercise's place", async ({ page }) => {
    const search = await openSearch(page, "/lessons/tasks/");
    await page.keyboard.type("clean up after yourself");
    await expect(search.pages.first().getByRole("link", { name: /Clean up after yourself/ })).toBeVisible();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await expect(search.pages.first().getByRole("link", { name: /Clean up after yourself/ })).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    await expect(search.field).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/lessons\/tasks\/#clean-up$/);
    await expect(search.dialog).toBeHidden();
    await expect(page.locator("#clean-up")).toBeInViewport();
  });

  test("finds one kind only, and says what to try when there is nothing", async ({ page }) => {
    const search = await openSearch(page, PAGE);
    await search.dialog.getByText("Glossary", { exact: true }).click();
    await ask(search, "cancel");
    expect((await addressesIn(search.pages.getByRole("link"))).every((link) => link.startsWith("/glossary/"))).toBe(
      true,
    );
    await search.field.fill("toThread");
    await expect(search.status).toContainText("Nothing found for “toThread”");
    await search.dialog.getByRole("button", { name: "Search everything" }).click();
    await expect(search.pages.first()).toBeVisible();
    await search.field.fill("qwzx");
    await expect(search.status).toContainText("Try fewer words");
  });

  test("puts a misspelt word right, and says so", async ({ page }) => {
    const search = await openSearch(page, PAGE);
    await ask(search, "semaphroe");
    await expect(search.status).toHaveText(/^Nothing for “semaphroe”. For “semaphore”: \d+ results on \d+ pages$/);
  });

  test("says which words it did not use, and takes none for another real word", async ({ page }) => {
    const search = await openSearch(page, PAGE);
    await ask(search, "cancel a task in kubernetes");
    await expect(search.status).toHaveText(/^\d+ results on \d+ pages, without “kubernetes”$/);
    await ask(search, "print progress");
    await expect(search.status).toHaveText(/^\d+ results? on \d+ pages?$/);
  });

  test("passes axe in both themes, on a phone too", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const search = await openSearch(page, PAGE);
    await inBothThemes(page, () => expectAccessible(page, search.dialog));
    await ask(search, "cancel a task");
    await inBothThemes(page, () => expectAccessible(page, search.dialog));
    await expect.poll(async () => (await search.dialog.boundingBox())?.width).toBe(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  });
});

test("without its index, or a part of it, search says so, and tries again", async ({ page, expectedProblems }) => {
  expectedProblems.push(/pagefind/i, /Failed to load resource/);
  await page.route("**/pagefind/**", (route) => route.abort());
  const search = await openSearch(page, PAGE);
  const tryAgain = search.dialog.getByRole("button", { name: "Try again" });
  await search.field.fill("await");
  await expect(search.status).toContainText("could not be read");
  await page.unroute("**/pagefind/**");
  await tryAgain.click();
  await expect(search.pages.first()).toBeVisible();

  // The index is cut by the alphabet.
  await page.route("**/pagefind/index/**", (route) => route.abort());
  await search.field.fill("yield");
  await expect(search.status).toContainText("could not be read");
  await page.unroute("**/pagefind/index/**");
  await tryAgain.click();
  await expect(search.pages.first()).toBeVisible();
});
