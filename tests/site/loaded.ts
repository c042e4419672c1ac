import type { Page } from "@playwright/test";

/** The paths of all that a page has asked for so far. What the service worker stores for later is not among them. */
export function loadedBy(page: Page): Promise<string[]> {
  return page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
}

/** What an editor needs to know of TypeScript. */
export const OF_TYPESCRIPT = /\/_astro\/(typescript|worker)\b(?!-frame|-host)/;

/** What an editor needs to know of Python, and Python itself. */
export const OF_PYTHON = /\/python\/|\/_astro\/python(-host)?\./;
