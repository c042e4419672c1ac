import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { expect, test } from "./fixtures.ts";

/** How a program is run besides what it is: when Ctrl-C is pressed, and what is typed into it. */

const region = (page: Page) => page.getByRole("region", { name: "Playground", exact: true });
const editor = (page: Page, name = "main.py") => region(page).getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string) => region(page).getByRole("button", { name, exact: true });
const output = (page: Page) => region(page).getByRole("log", { name: "Console" });
const seconds = (page: Page) => page.getByRole("textbox", { name: /^Press Ctrl-C at/ });

const COUNTING = `import asyncio

async def main():
    try:
        for n in range(5):
            await asyncio.sleep(1)
            print(n)
    finally:
        print("tidied up")

asyncio.run(main())`;

const COUNTING_TYPESCRIPT = `import * as asyncio from "asyncio";

async function main() {
  try {
    await asyncio.sleep(3600);
  } finally {
    console.log("tidied up");
  }
}

asyncio.run(main());`;

test.describe("in the playground", () => {
  // Nobody has chosen a language: it is Python.
  test.use({ language: null });

  test("Ctrl-C is pressed at a chosen second, which links bring along", async ({ page, context }) => {
    await page.goto("/playground/");
    await editor(page).fill(COUNTING);
    await region(page).getByRole("checkbox", { name: "Jump over waits" }).check();

    await test.step("what is no number is refused with a word on what is", async () => {
      await button(page, "Press Ctrl-C in a run").click();
      await seconds(page).fill("soon");
      await expect(page.getByRole("alert").filter({ hasText: "not a number of seconds" })).toBeVisible();
      await seconds(page).fill("2.25");
      await expect(page.getByRole("alert").filter({ hasText: "not a number of seconds" })).toBeHidden();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
    });

    await test.step("console and timeline show when", async () => {
      await button(page, "Run").click();
      await expect(output(page).locator(".sandbox-line")).toHaveText([
        /1\.000 s.*0$/,
        /2\.000 s.*1$/,
        /2\.250 s.*Ctrl-C is pressed$/,
        /2\.250 s.*tidied up$/,
      ]);
      await expect(output(page)).toContainText("KeyboardInterrupt");
      const timeline = region(page).getByRole("figure", { name: "Timeline" });
      await expect(timeline.locator(".timeline-ruler")).toContainText("^C");
      await expect(timeline.locator(".timeline-ruler title")).toHaveText("Ctrl-C is pressed, 2.250 s");
      await expectAccessible(page);
    });

    await test.step("a link brings it, to the playground and to a frame", async () => {
      await button(page, "Share").click();
      const dialog = page.getByRole("dialog", { name: "Share" });
      const link = dialog.getByRole("textbox", { name: "Link" });
      await expect(link).toHaveValue(/&interrupt=2\.25&/);
      const snippet = dialog.getByRole("textbox", { name: /^For a page of yours/ });
      await expect(snippet).toHaveValue(/interrupt=2\.25/);
      const other = await context.newPage();
      await other.goto(await link.inputValue());
      await expect(button(other, "Ctrl-C at 2.25 s")).toBeVisible();
      await other.goto((/src="([^"]*)"/.exec(await snippet.inputValue())?.[1] ?? "").replaceAll("&amp;", "&"));
      await expect(other.getByRole("button", { name: "Ctrl-C at 2.25 s" })).toBeVisible();
      await expect(other.getByRole("link", { name: "Open in the playground" })).toHaveAttribute(
        "href",
        /interrupt=2\.25/,
      );
      await other.close();
      await page.getByRole("button", { name: "Done" }).click();
    });

    await test.step("a reload keeps it, and another name", async () => {
      await page.reload();
      await expect(button(page, "Ctrl-C at 2.25 s")).toBeVisible();
      await button(page, "Program: Three waits at once").click();
      const name = page.getByRole("textbox", { name: "Name", exact: true }).first();
      await name.fill("Counting");
      await name.press("Enter");
      await expect(button(page, "Program: Counting")).toBeVisible();
      await expect(button(page, "Ctrl-C at 2.25 s")).toBeVisible();
      await expect(editor(page)).toContainText("tidied up");
    });

    await test.step("Reset takes it back", async () => {
      await button(page, "Reset").click();
      await expect(button(page, "Press Ctrl-C in a run")).toBeVisible();
      await page.reload();
      await expect(editor(page)).toBeVisible();
      await expect(button(page, "Press Ctrl-C in a run")).toBeVisible();
    });
  });

  test("what a program asks for is typed beforehand, beside it", async ({ page, context }) => {
    await page.goto("/playground/");
    const box = region(page).getByRole("textbox", { name: "Input", exact: true });
    await expect(editor(page)).toContainText("asyncio.gather");
    await expect(box).toBeHidden();
    await editor(page).fill('name = input("Name? ")\nprint("hello", name)\nprint(input("Age? "))');
    await button(page, "Run").click();
    await expect(output(page)).toContainText("type its lines into the box “Input” before you run it");
    await box.fill("Ada\n");
    await button(page, "Run").click();
    await expect(output(page)).toContainText("Name? Ada");
    await expect(output(page)).toContainText("hello Ada");
    await expect(output(page)).toContainText("one more line than was typed");
    await expectAccessible(page);

    await button(page, "Share").click();
    const link = page.getByRole("dialog", { name: "Share" }).getByRole("textbox", { name: "Link" });
    await expect(link).toHaveValue(/&input=Ada/);
    const other = await context.newPage();
    await other.goto(await link.inputValue());
    await expect(region(other).getByRole("textbox", { name: "Input", exact: true })).toHaveValue("Ada\n");

    await page.reload();
    await expect(box).toHaveValue("Ada\n");
  });
});

test("in a lesson Ctrl-C is behind a small button, for keys too, on the real clock, and goes along to the playground", async ({
  example,
}) => {
  const { page } = example;
  await example.editor.fill(COUNTING_TYPESCRIPT);
  await example.button("Press Ctrl-C in a run").focus();
  await page.keyboard.press("Enter");
  await expect(seconds(page)).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(seconds(page)).toBeFocused();
  await page.keyboard.type("0.1");
  await page.keyboard.press("Control+Enter");
  await expect(example.lines).toHaveText([/Ctrl-C is pressed$/, /tidied up$/]);
  await expect(example.console).toContainText("KeyboardInterrupt");
  await page.keyboard.press("Escape");
  await expect(example.button("Ctrl-C at 0.1 s")).toBeFocused();
  await example.button("Reset").click();
  await expect(example.button("Press Ctrl-C in a run")).toBeVisible();
});

test("a link brings Ctrl-C to a lesson's sandbox, and a phone has room for it", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/lessons/coroutines/#inert-sandbox");
  const sandbox = page.locator("#inert-sandbox");
  const menu = sandbox.getByRole("button", { name: "Press Ctrl-C in a run" });
  await expect(async () => {
    await page.keyboard.press("Shift");
    await expect(menu).toBeVisible({ timeout: 1000 });
  }).toPass();
  await menu.click();
  await seconds(page).fill("1,5");
  await page.keyboard.press("Escape");
  await expect(sandbox.getByRole("button", { name: "Ctrl-C at 1.5 s" })).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await sandbox.getByRole("button", { name: "Share" }).click();
  await expect(page).toHaveURL(/interrupt=1\.5/);
  await page.goto("about:blank");
  await page.goBack();
  await expect(async () => {
    await page.keyboard.press("Shift");
    await expect(sandbox.getByRole("button", { name: "Ctrl-C at 1.5 s" })).toBeVisible({ timeout: 1000 });
  }).toPass();
  await sandbox.getByRole("button", { name: "Open in the playground" }).click();
  await expect(button(page, "Ctrl-C at 1.5 s")).toBeVisible();
});
