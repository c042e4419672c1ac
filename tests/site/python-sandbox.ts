import type { Page } from "@playwright/test";
import { expect } from "./fixtures.ts";
import { EXERCISE, LESSON, Sandbox } from "./sandbox.ts";

/** The exercise's sandbox, in Python. */
export async function openPythonSandbox(page: Page): Promise<Sandbox> {
  await page.goto(`${LESSON}#wake-it-up`);
  const sandbox = new Sandbox(page, EXERCISE, "main.py");
  const choice = sandbox.button("Python");
  await expect(async () => {
    await page.keyboard.press("Shift");
    await expect(choice).toBeEnabled({ timeout: 1000 });
  }).toPass();
  await choice.click();
  await expect(sandbox.editor).toBeVisible();
  return sandbox;
}
