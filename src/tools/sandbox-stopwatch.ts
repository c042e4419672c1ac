import type { Locator, Page } from "@playwright/test";

/** The first sandbox of a lesson that has something to check. */
export function exerciseIn(page: Page): Locator {
  return page
    .locator("section.sandbox")
    .filter({ has: page.getByRole("button", { name: "Check" }) })
    .first();
}

/** Waits until a sandbox has its editor. It starts when there is a reader. */
export async function start(page: Page, sandbox: Locator): Promise<void> {
  await sandbox.scrollIntoViewIfNeeded();
  await page.keyboard.press("Shift");
  await sandbox.getByRole("textbox").first().waitFor();
}

/** As {@link clickToResult}, and waits until the sandbox has come to rest. */
export async function measure(sandbox: Locator, button: string, result: string): Promise<number> {
  const time = await clickToResult(sandbox, button, result);
  await untilIdle(sandbox);
  return time;
}

/**
 * Clicks a button of a sandbox.
 *
 * @param button what it is called
 * @param result a selector in the sandbox, or in its feedback beside it
 * @returns milliseconds from the click until another element than before is the result, by the page's own clock
 */
export function clickToResult(sandbox: Locator, button: string, result: string): Promise<number> {
  return sandbox.evaluate(
    async (sandbox, { button, result }) => {
      const buttons = [...sandbox.querySelectorAll("button")];
      const passage = sandbox.closest(".passage")!;
      const before = passage.querySelector(result);
      const click = performance.now();
      buttons.find(({ textContent, ariaLabel }) => [textContent, ariaLabel].includes(button))!.click();
      while ([before, null].includes(passage.querySelector(result))) {
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(passage, { childList: true, subtree: true });
        });
      }
      return performance.now() - click;
    },
    { button, result },
  );
}

/** Waits until nothing runs in a sandbox. */
function untilIdle(sandbox: Locator): Promise<void> {
  return sandbox.evaluate(async (sandbox) => {
    const isBusy = () => [...sandbox.querySelectorAll("button")].some(({ textContent }) => /ing$/.test(textContent));
    while (isBusy()) await new Promise(requestAnimationFrame);
  });
}

/** Milliseconds of each time. @param once one time: its number, from 0 */
export async function repeat(times: number, once: (time: number) => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let time = 0; time < times; time++) results.push(await once(time));
  return results;
}
