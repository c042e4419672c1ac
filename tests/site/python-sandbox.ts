import type { Page } from "@playwright/test";
import { EXERCISE, LESSON, Sandbox } from "./sandbox.ts";

/** Chooses the language of the site in the header. */
export async function chooseLanguage(page: Page, name: "Python" | "TypeScript"): Promise<void> {
  await page.getByRole("banner").getByRole("button", { name, exact: true }).click();
}

/** The exercise's sandbox, for a reader of Python. */
export async function openPythonSandbox(page: Page): Promise<Sandbox> {
  await page.goto(`${LESSON}#wake-it-up`);
  await chooseLanguage(page, "Python");
  const sandbox = new Sandbox(page, EXERCISE, "main.py");
  await sandbox.start();
  await sandbox.editor.waitFor();
  return sandbox;
}
