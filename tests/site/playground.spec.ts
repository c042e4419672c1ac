import { strToU8, unzipSync, zipSync } from "fflate";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { expectAccessible } from "./axe.ts";
import { largeRecord } from "../playground/large-record.ts";
import { expect, test } from "./fixtures.ts";

const region = (page: Page) => page.getByRole("region", { name: "Playground", exact: true });
const editor = (page: Page, name: string) => region(page).getByRole("textbox", { name, exact: true });
const button = (page: Page, name: string | RegExp) => region(page).getByRole("button", { name, exact: true });
const output = (page: Page) => region(page).getByRole("log", { name: "Console" });

// Nobody has chosen a language: it is Python.
test.use({ language: null });

test("a program of one's own: an example, files, a name, a link, a zip", async ({ page, context }) => {
  await page.goto("/playground/");
  await expect(editor(page, "main.py")).toContainText("asyncio.gather");

  await test.step("both clocks run it, and its timeline is beside it", async () => {
    await region(page).getByRole("checkbox", { name: "Jump over waits" }).check();
    await button(page, "Run").click();
    await expect(output(page)).toContainText("3 pages in the time of the slowest");
    await expect(region(page).getByRole("figure", { name: "Timeline" })).toContainText("Task-2");
    await expectAccessible(page);
  });

  await test.step("the timeline is saved as a picture that needs nothing else", async () => {
    await button(page, "Save as a picture").click();
    const saved = async (name: string) => {
      const saving = page.waitForEvent("download");
      await button(page, name).click();
      return readFileSync(await (await saving).path());
    };
    const svg = (await saved("SVG, dark")).toString();
    for (const text of [
      "<title>Three waits at once</title>",
      "Task-4",
      "sleep(3)",
      "suspended: waiting for something",
    ]) {
      expect(svg).toContain(text);
    }
    const named = Array.from(svg.matchAll(/(?:https?:|url\()[^"<\s]*/g), ([found]) => found);
    expect(new Set(named)).toEqual(new Set(["http://www.w3.org/2000/svg", "url(#hatch)"]));
    const parsed = (text: string) => new DOMParser().parseFromString(text, "image/svg+xml").documentElement.localName;
    expect(await page.evaluate(parsed, svg)).toBe("svg");
    const png = await saved("PNG, light");
    expect([png.subarray(1, 4).toString(), png.readUInt32BE(16)]).toEqual(["PNG", 2400]);
    await page.keyboard.press("Escape");
  });

  await test.step("files are added, named and removed", async () => {
    await button(page, "Program: Three waits at once").click();
    await button(page, "New program").click();
    await expect(editor(page, "main.py")).toContainText('print("hello")');
    await button(page, "Add a file").click();
    await page.getByRole("textbox", { name: /^Name, such as/ }).fill("words.ts");
    await button(page, "Add").click();
    await expect(region(page).getByRole("alert")).toContainText("This program is in Python");
    await page.getByRole("textbox", { name: /^Name, such as/ }).fill("words");
    await button(page, "Add").click();
    await editor(page, "words.py").fill("GREETING = 'from another file'");
    await region(page).getByRole("tab", { name: "main.py" }).click();
    await editor(page, "main.py").fill("from words import GREETING\nprint(GREETING)");
    await button(page, "Run").click();
    await expect(output(page)).toContainText("from another file");
  });

  await test.step("a file to read is put beside it, shown and opened", async () => {
    const log = { name: "big.log", mimeType: "text/plain", buffer: Buffer.from("one\ntwo\n") };
    await page.locator("input[type=file]").first().setInputFiles(log);
    await expect(region(page)).toContainText("big.log can be opened by the program now.");
    await expect(editor(page, "big.log")).toContainText("two");
    await region(page).getByRole("tab", { name: "main.py" }).click();
    await editor(page, "main.py").fill("from words import GREETING\nprint(GREETING, list(open('big.log')))");
    await button(page, "Run").click();
    await expect(output(page)).toContainText(String.raw`from another file ['one\n', 'two\n']`);
    await button(page, "File main.py").click();
    await expect(button(page, "Remove this file")).toBeEnabled();
    await page.keyboard.press("Escape");
  });

  await test.step("it is kept under its name", async () => {
    await button(page, "Program: Untitled").click();
    await page.getByRole("textbox", { name: "Name", exact: true }).first().fill("Greeter");
    await button(page, "Rename").first().click();
    await expect(button(page, "Program: Greeter")).toBeVisible();
    await page.reload();
    await expect(button(page, "Program: Greeter")).toBeVisible();
    await expect(region(page).getByRole("tab", { name: "words.py" })).toBeVisible();
  });

  await test.step("a link brings it to somebody else, who is not taken by surprise", async () => {
    await button(page, "Share").click();
    const link = page.getByRole("dialog", { name: "Share" }).getByRole("textbox", { name: "Link" });
    await expect(link).toHaveValue(/#sandbox=playground&title=Greeter&code=/);
    const address = await link.inputValue();
    const other = await context.newPage();
    await other.goto(address);
    await expect(button(other, "Program: Greeter 2")).toBeVisible();
    await expect(region(other)).toContainText("This program came with a link");
    await expect(output(other)).toBeEmpty();
    await other.goto("/playground/#sandbox=playground&code=AAAA");
    await expect(region(other).getByRole("alert")).toContainText("The link is damaged");
    await other.close();
    await page.getByRole("button", { name: "Done" }).click();
  });

  await test.step("it is saved as a zip, and opened from one", async () => {
    await button(page, "Files").click();
    const saving = page.waitForEvent("download");
    await button(page, "Save To this computer: its file, or a zip of all").click();
    const saved = unzipSync(readFileSync(await (await saving).path()));
    expect(Object.keys(saved)).toEqual(["greeter/main.py", "greeter/words.py", "greeter/big.log"]);
    expect(Buffer.from(saved["greeter/big.log"]!).toString()).toBe("one\ntwo\n");
    const archive = Buffer.from(zipSync({ "bot/main.py": strToU8("print('unzipped')"), "bot/notes.md": strToU8("x") }));
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({ name: "bot.zip", mimeType: "application/zip", buffer: archive });
    await expect(button(page, "Program: bot")).toBeVisible();
    await expect(region(page)).toContainText("Left out: bot/notes.md");
    await expect(editor(page, "main.py")).toHaveText("print('unzipped')");
  });

  await test.step("a program is deleted, and had back", async () => {
    await button(page, "Program: bot").click();
    await button(page, "Delete bot").click();
    await expect(button(page, "Program: Greeter")).toBeVisible();
    await button(page, "Undo").click();
    await expect(button(page, "Program: bot")).toBeVisible();
  });
});

test("a pasted program that can't run here says why; the record of its run elsewhere can be opened", async ({
  page,
}) => {
  await page.goto("/playground/");
  await editor(page, "main.py").fill("import asyncio, aiohttp");
  const told = region(page).getByRole("region", { name: "What can’t run here" });
  await expect(told).toContainText("main.py, line 1: aiohttp can’t be installed here");
  await expect(told).toContainText("python record_asyncio.py my_program.py");

  const input = page.locator("input[type=file]").first();
  const give = (text: string) =>
    input.setInputFiles({ name: "run.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await give('{"version": 1}');
  await expect(region(page).getByRole("alert")).toContainText("This run record has version 1");
  await expect(editor(page, "main.py")).toHaveText("import asyncio, aiohttp");

  await give(largeRecord(2_000));
  const summary = region(page).getByRole("region", { name: "Summary" });
  await expect(summary).toContainText("2,001");
  const timeline = region(page).getByRole("figure", { name: "Timeline" });
  await expect(timeline).toContainText("ask × 2,000");
  await expectAccessible(page);
  await summary.getByRole("button", { name: "0.200 s" }).click();
  await expect(timeline).toContainText("Task-2000");
  await summary.getByRole("button", { name: "main.py, line 5" }).first().click();
  await expect(region(page).getByRole("textbox", { name: "main.py", exact: true })).toContainText(
    "await asyncio.sleep(5)",
  );
  await button(page, "Run its program here").click();
  await expect(button(page, "Program: run")).toBeVisible();
});

test("a folder that is dropped is opened with what is in it, but for what tools keep there", async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), "asyncio-explained-"));
  for (const [path, text] of Object.entries({
    "main.py": "from tools.words import GREETING\nprint(GREETING)",
    "tools/words.py": 'GREETING = "from a folder in the folder"',
    "__pycache__/main.cpython-314.pyc": "\0",
    ".venv/lib/site.py": "",
  })) {
    mkdirSync(join(folder, "greeter", path, ".."), { recursive: true });
    writeFileSync(join(folder, "greeter", path), text);
  }
  await page.goto("/playground/");
  await expect(editor(page, "main.py")).toBeVisible();
  // As from the window of a file manager: the browser itself reads the folder.
  const browser = await page.context().newCDPSession(page);
  const { x, y, width, height } = (await editor(page, "main.py").boundingBox())!;
  const drag = (type: "dragEnter" | "dragOver" | "drop") =>
    browser.send("Input.dispatchDragEvent", {
      type,
      x: x + width / 2,
      y: y + height / 2,
      data: { items: [], files: [join(folder, "greeter")], dragOperationsMask: 1 },
    });
  await drag("dragEnter");
  await drag("dragOver");
  await expect(page.getByText("Drop it to open it here")).toBeVisible();
  await drag("drop");
  await expect(button(page, "Program: greeter")).toBeVisible();
  await expect(region(page).getByRole("tab")).toHaveText(["main.py", "tools/words.py"]);
  await button(page, "Run").click();
  await expect(output(page)).toContainText("from a folder in the folder");
  rmSync(folder, { recursive: true });
});

test("a file that record_asyncio.py wrote is opened: what blocked, what was never awaited, which exception nobody asked for", async ({
  page,
}) => {
  await page.goto("/playground/");
  await expect(editor(page, "main.py")).toBeVisible();
  await page.locator("input[type=file]").first().setInputFiles("tests/recorder/fixtures/orders.record.json");
  const summary = region(page).getByRole("region", { name: "Summary" });
  await expect(summary).toContainText("on Python 3.13");
  await expect(summary).toContainText("coroutine 'fetch' was never awaited");
  await expect(summary).toContainText("no such order");
  await expect(region(page).getByRole("figure", { name: "Timeline" })).toContainText("fetch");
  await expect(output(page)).toContainText("order 3 is here");
  await summary.getByRole("button", { name: "orders.py, line 13" }).first().click();
  await expect(region(page).getByRole("textbox", { name: "orders.py", exact: true })).toContainText("time.sleep(0.15)");
});

test("on a phone one part is shown, with Run at hand; a lesson's program comes here as it is", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/lessons/coroutines/#inert-sandbox");
  const open = page.locator("#inert-sandbox").getByRole("button", { name: "Open in the playground" });
  await expect(async () => {
    await page.keyboard.press("Shift");
    await expect(open).toBeVisible({ timeout: 1000 });
  }).toPass();
  // Once: after it the page is another one.
  await open.click();
  await expect(page).toHaveURL(/\/playground\//);
  await expect(region(page)).toContainText("This program came with a link");
  const shown = region(page).getByRole("group", { name: "Shown" });
  await shown.getByRole("button", { name: "Run" }).click();
  await expect(output(page)).toBeVisible();
  await expect(output(page)).not.toBeEmpty();
  await shown.getByRole("button", { name: "Timeline" }).click();
  await expect(region(page).getByRole("figure", { name: "Timeline" })).toBeVisible();
  await expect(output(page)).toBeHidden();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
