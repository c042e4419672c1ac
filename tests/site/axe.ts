import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const THEMES = ["light", "dark"] as const;

/** Does something in each theme, motion reduced: a page need not be loaded again to change its colours. */
export async function inBothThemes(page: Page, action: (theme: (typeof THEMES)[number]) => Promise<void>) {
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await test.step(colorScheme, () => action(colorScheme));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}

/** The rules of axe that look at colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * Fails with the elements that axe objects to. In the dark theme only the colours are looked at: the rest is as in the
 * light one, where it takes axe three times as long.
 * @param part an element with an id, instead of the whole page
 */
export async function expectAccessible(page: Page, part?: Locator): Promise<void> {
  // Of what passes nothing is told, and the page itself is asked: otherwise most of the time goes into what nobody reads.
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  if (await page.evaluate(() => matchMedia("(prefers-color-scheme: dark)").matches)) axe.withRules(OF_COLOURS);
  if (part) axe.include(`[id="${await part.getAttribute("id")}"]`);
  let violations: Awaited<ReturnType<AxeBuilder["analyze"]>>["violations"] = [];
  // Axe throws when an element goes while it looks, as in a list that is being filled: then it looks again.
  await expect(async () => ({ violations } = await axe.analyze())).toPass();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))).toEqual([]);
}
