import type { Page } from "@playwright/test";

/**
 * Notes what the live regions of the pages opened from now on say, one after another, as a screen reader hears it: some
 * fall silent again at once.
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    const hear = () => {
      for (const region of document.querySelectorAll<HTMLElement>("[role=status], [role=alert], [aria-live=polite]")) {
        const text = region.innerText.trim();
        if (text && !heard.includes(text)) heard.push(text);
      }
    };
    new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true });
  });
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
