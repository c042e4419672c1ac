import { readFileSync } from "node:fs";
import { expect, type Locator, type Page } from "@playwright/test";

/** A lesson with an example and an exercise, as the sandboxes' names have it. */
export const LESSON = "/lessons/coroutines/";
export const EXAMPLE = "A call runs nothing";
export const EXERCISE = "Wake it up";

/** The exercise's solution. */
export const SOLVED = readFileSync("content/lessons/01-coroutines/exercises/01-wake-it-up/solution.ts", "utf8");

/** A sandbox by the names assistive technology knows its parts by. */
export class Sandbox {
  readonly page: Page;
  readonly region: Locator;
  readonly editor: Locator;
  readonly status: Locator;
  readonly console: Locator;
  /** The console's. */
  readonly lines: Locator;
  readonly timeline: Locator;
  /** The timeline's. */
  readonly cursor: Locator;
  /** What an exercise answers, beside the sandbox or below it. */
  readonly feedback: Locator;
  /** All that are shown: those that passed are folded where others failed. */
  readonly checks: Locator;
  /** The lines of code that are marked: where the task stands that is looked at. */
  readonly standing: Locator;

  /**
   * @param title the sandbox's
   * @param file the one that is shown
   */
  constructor(page: Page, title: string, file = "main.ts") {
    this.page = page;
    this.region = page.getByRole("region", { name: title, exact: true });
    this.editor = this.region.getByRole("textbox", { name: file, exact: true });
    this.status = this.region.getByRole("status");
    this.console = this.region.getByRole("log", { name: "Console" });
    this.lines = this.console.locator(".sandbox-line");
    this.timeline = this.region.getByRole("figure", { name: "Timeline" });
    this.cursor = this.timeline.getByRole("slider", { name: "Cursor" });
    this.feedback = page.getByRole("region", { name: `Feedback on ${title}`, exact: true });
    this.checks = this.feedback.getByRole("list", { name: "Checks", exact: true }).getByRole("listitem");
    this.standing = this.region.locator(".cm-line.standing.focus");
  }

  button(name: string): Locator {
    return this.region.getByRole("button", { name, exact: true });
  }

  tab(name: string): Locator {
    return this.region.getByRole("tab", { name, exact: true });
  }

  /** The name of a task or job, where the timeline has its lane. */
  lane(name: string): Locator {
    return this.timeline.locator(".timeline-label").getByText(name, { exact: true });
  }

  async run(code: string): Promise<void> {
    await this.editor.fill(code);
    await this.button("Run").click();
  }

  /** Sandboxes start when there is a reader. */
  async start(): Promise<void> {
    await this.region.scrollIntoViewIfNeeded();
    await expect(async () => {
      await this.page.keyboard.press("Shift");
      await expect(this.button("Reset")).toBeEnabled({ timeout: 1000 });
    }).toPass();
  }

  /** Takes back what was done before, but for what is kept of drafts and results. */
  async beginAnew(): Promise<void> {
    await this.page.mouse.move(0, 0);
    await this.button("Reset").click();
    await this.tab("main.ts").click();
    await this.tab("Console").click();
    await expect(this.console).toBeEmpty();
  }

  async runToItsEnd(code: string): Promise<void> {
    await this.run(code);
    await expect(this.status).toHaveText(/^(Finished|Failed)/);
    await this.goBack();
  }

  /** Scrolls to where its text begins. Beside that it stays in view, until the next one comes in front of it. */
  async goBack(): Promise<void> {
    await this.region.evaluate((element) =>
      (element.closest(".passage") ?? element).scrollIntoView({ behavior: "instant" }),
    );
  }
}

/** Opens a page at one of its sandboxes, and waits for the editor. */
export async function openSandbox(page: Page, title: string, address = LESSON): Promise<Sandbox> {
  await page.goto(address);
  const sandbox = new Sandbox(page, title);
  await sandbox.start();
  await expect(sandbox.editor).toBeVisible();
  return sandbox;
}

/** Has the sandbox of an exercise show all it can beside an answer: an error, a verdict, a hint, the solution. */
export async function showEverything(sandbox: Sandbox): Promise<void> {
  await sandbox.editor.fill(`throw new TypeError("boom");`);
  await sandbox.button("Check").click();
  await expect(sandbox.checks.first()).toBeVisible();
  await sandbox.button("Hint").click();
  await sandbox.button("Solution").click();
  await sandbox.feedback.getByRole("tab", { name: "Beside yours" }).click();
}
