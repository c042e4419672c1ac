import { expectAccessible, inBothThemes } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { listen } from "./listen.ts";
import { loadedBy, OF_PYTHON, OF_TYPESCRIPT } from "./loaded.ts";
import { EXAMPLE, openSandbox } from "./sandbox.ts";

const PROGRAM = `import * as asyncio from "asyncio";

async function brew(kind: string) {
  await asyncio.sleep(0);
  return kind;
}

async function main() {
  brew("tea");
  asyncio.createTask(brew("coffee"));
  asyncio.time.sleep(0);
  const cup: string = brew("milk");
}

asyncio.run(main());
`;

test("an editor knows TypeScript, the runtime, and what coroutines must not do", async ({ page }) => {
  const warnings: string[] = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  const heard = await listen(page);
  const sandbox = await openSandbox(page, EXAMPLE);
  const { region, editor, status } = sandbox;
  const tooltip = region.locator(".cm-tooltip");
  const proposal = region.getByRole("option", { selected: true });
  const keys = sandbox.button("Keys");
  const expectPopupAccessible = () => inBothThemes(page, () => expectAccessible(page, region));

  await test.step("who only reads and runs loads nothing of it", async () => {
    await sandbox.button("Run").click();
    await expect(status).toHaveText(/^Finished/);
    expect((await loadedBy(page)).filter((path) => OF_TYPESCRIPT.test(path))).toEqual([]);
  });

  await test.step("problems are underlined, each kind in its own way", async () => {
    await editor.fill(PROGRAM);
    await expect(region.locator(".cm-lintRange-warning")).toHaveText([
      'brew("tea")',
      'asyncio.createTask(brew("coffee"))',
      "asyncio.time.sleep(0)",
    ]);
    await expect(region.locator(".cm-lintRange-error")).toHaveText("cup");
    await expect.poll(() => loadedBy(page)).toContainEqual(expect.stringMatching(OF_TYPESCRIPT));
    await expect(region.locator(".cm-lintRange-error")).toHaveCSS("text-decoration-style", "wavy");
    await expect(region.locator(".cm-lintRange-warning").first()).toHaveCSS("text-decoration-style", "dashed");
  });

  await test.step("F8 goes from one to the next and says what is wrong", async () => {
    await editor.press("Control+Home");
    for (const message of [
      "Warning brew() only makes a coroutine: nothing of it runs until it is awaited.",
      "Warning Keep this task in a variable or a list",
      "Warning time.sleep blocks the event loop",
      "Error Type 'Coroutine<string>' is not assignable to type 'string'.",
    ]) {
      await page.keyboard.press("F8");
      await expect(tooltip).toContainText(message);
    }
    await expect.poll(heard).toContainEqual(expect.stringMatching(/^Error: Type 'Coroutine<string>'/));
    await page.keyboard.press("Escape");
    await expect(tooltip).toBeHidden();
    await expect(editor).toBeFocused();
  });

  await test.step("a problem can be mended at a click, and by a key", async () => {
    await region.locator(".cm-lintRange-warning").first().hover();
    await expectPopupAccessible();
    await tooltip.getByRole("button", { name: "Await it" }).click();
    await expect(editor).toContainText('await brew("tea");');
    await expect(region.locator(".cm-lintRange-warning")).toHaveCount(2);
    await editor.press("Control+Home");
    for (const warning of ["Keep this task", "time.sleep blocks"]) {
      await page.keyboard.press("F8");
      await expect(tooltip).toContainText(warning);
    }
    await page.keyboard.press("Control+.");
    await expect(editor).toContainText("await asyncio.sleep(0);  const cup");
    await expect(region.locator(".cm-lintRange-warning")).toHaveCount(1);
  });

  await test.step("Ctrl-Shift-M lists the problems, and Enter goes to one", async () => {
    await page.keyboard.press("Control+Shift+M");
    const problems = region.getByRole("listbox", { name: "Diagnostics" });
    await expect(problems.getByRole("option")).toHaveText([/^Warning Keep this task/, /^Error Type/]);
    await expect(problems).toBeFocused();
    await expectPopupAccessible();
    await page.keyboard.press("Escape");
    await expect(problems).toBeHidden();
    await expect(editor).toBeFocused();
  });

  await test.step("a name is explained to the pointer, and to the keyboard", async () => {
    await editor.locator("span").getByText("brew", { exact: true }).first().hover();
    await expect(tooltip).toHaveText("function brew(kind: string): Coroutine<string>");
    await page.mouse.move(0, 0);
    await expect(tooltip).toBeHidden();
    await editor.press("Control+Home");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "End"]) await page.keyboard.press(key);
    for (let times = 0; times < "(0);".length; times++) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+i");
    await expect(tooltip).toContainText("Python: asyncio.sleepCompletes after delay seconds");
    await expect.poll(heard).toContainEqual(expect.stringContaining("Completes after"));
    await page.keyboard.press("ArrowRight");
    await expect(tooltip).toBeHidden();
  });

  await test.step("names are proposed, by Python's spelling too", async () => {
    await editor.press("Control+End");
    await page.keyboard.type("asyncio.cr");
    await expect(proposal).toHaveText("createTask");
    await expect(region.locator(".cm-completionInfo")).toContainText("Python: asyncio.create_task");
    await expectPopupAccessible();
    await page.keyboard.type("eate_");
    await expect(proposal).toHaveText("createTaskcreate_task");
    await page.keyboard.press("Enter");
    await expect(editor).toContainText("asyncio.createTask");
    await expect(proposal).toBeHidden();
    await page.keyboard.press("Control+Space");
    await expect(proposal).toHaveText("createTask");
  });

  await test.step("Esc takes the list away, then leaves the editor with Tab", async () => {
    await page.keyboard.press("Escape");
    await expect(proposal).toBeHidden();
    await expect(editor).toBeFocused();
    await expect(region.getByText("Esc, then Tab leaves the editor")).toHaveCSS("opacity", "1");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Tab");
    await expect(keys).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(region.getByRole("separator")).toBeFocused();
  });

  await test.step("the keys are told on request", async () => {
    await keys.press("Enter");
    const list = region.locator(".sandbox-keys");
    await expect(list).toBeVisible();
    await expect(list).toContainText("Ctrl.Fix the problem");
    await expectPopupAccessible();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await expect(keys).toBeFocused();
  });

  await test.step("Ctrl-/ comments a line out, and in again", async () => {
    await editor.press("Control+Home");
    for (const text of ["// import * as asyncio", "import * as asyncio"]) {
      await page.keyboard.press("Control+/");
      await expect(editor.locator(".cm-line").first()).toHaveText(new RegExp(`^${text.replaceAll("*", "\\*")}`));
    }
  });

  await test.step("Ctrl-S keeps the draft and says so", async () => {
    await editor.press("Control+s");
    await expect(status).toHaveText("Saved, on this device.");
  });

  await test.step("nothing of Python has been loaded", async () => {
    expect((await loadedBy(page)).filter((path) => OF_PYTHON.test(path))).toEqual([]);
  });

  await test.step("the browser was given nothing to warn of", () => {
    // That the bundler's frame isolates nothing is known: see src/sandpack/bundler.ts.
    const unexpected = warnings.filter((text) => !/can escape its sandboxing|blocked by Playwright/.test(text));
    expect(unexpected).toEqual([]);
  });
});
