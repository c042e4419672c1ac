import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";

/** Waits until a page that is visited for the first time has its fonts, in all of its parts. */
export async function expectFonts(page: Page): Promise<void> {
  await expect.poll(() => page.evaluate(() => localStorage.getItem("asyncio-explained:fonts"))).toBe("here");
}
