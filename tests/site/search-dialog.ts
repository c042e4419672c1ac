import type { Locator, Page } from "@playwright/test";
import { SUGGESTIONS } from "../../src/search/suggestions.ts";
import { expect } from "./fixtures.ts";
import { QUESTIONS } from "./search-questions.ts";

/** The dialog and its parts. */
export interface Search {
  dialog: Locator;
  field: Locator;
  status: Locator;
  /** The pages found, each with its places. */
  pages: Locator;
}

/** The search of a page, opened by keyboard. */
export async function openSearch(page: Page, address: string): Promise<Search> {
  await page.goto(address);
  await page.keyboard.press("/");
  const dialog = page.getByRole("dialog", { name: "Search" });
  await expect(dialog.getByRole("button", { name: SUGGESTIONS[0]! })).toBeVisible();
  const field = dialog.getByRole("textbox");
  return { dialog, field, status: dialog.getByRole("status"), pages: dialog.locator(".page") };
}

export async function ask({ field, pages }: Search, query: string): Promise<void> {
  await field.fill("");
  await expect(pages).toHaveCount(0);
  await field.fill(query);
  await expect(pages.first()).toBeVisible();
}

export const addressesIn = (links: Locator) =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute("href")!));

/** Each question of a learner leads to its answer, among the first three pages. */
export async function expectAnswers(search: Search): Promise<void> {
  for (const { question, answers } of QUESTIONS) {
    await ask(search, question);
    const offered = await addressesIn(search.dialog.locator(".page:nth-child(-n + 3) a"));
    expect
      .soft(
        answers.some((answer) => offered.includes(answer)),
        `${question}: ${offered.join(", ")}`,
      )
      .toBe(true);
  }
}
