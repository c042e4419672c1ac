import type { Locator, Page } from "@playwright/test";
import { expectAccessible, inBothThemes } from "./axe.ts";
import { expect as expectSoon, test } from "./fixtures.ts";

/** CPython is some five megabytes, and takes seconds to start on a machine that does other things as well. */
const expect = expectSoon.configure({ timeout: 60_000 });

const SOLVED = `import asyncio

from kitchen import brew


async def main():
    cup = await brew("tea")
    print("served:", cup)


asyncio.run(main())
`;

/** The exercise's sandbox, by the names assistive technology knows its parts by. */
async function openInPython(page: Page): Promise<{ region: Locator; editor: Locator; console: Locator }> {
  await page.goto("/lessons/coroutines/#wake-it-up");
  const region = page.getByRole("region", { name: "Wake it up", exact: true });
  const editor = region.getByRole("textbox", { name: "main.py", exact: true });
  await expect(async () => {
    await page.keyboard.press("Shift");
    await expect(region.getByRole("button", { name: "Python", exact: true })).toBeEnabled({ timeout: 1000 });
  }).toPass();
  await region.getByRole("button", { name: "Python", exact: true }).click();
  await expect(editor).toBeVisible();
  return { region, editor, console: region.getByRole("log", { name: "Console" }) };
}

test("an exercise is run, checked and solved in Python", async ({ page }) => {
  test.setTimeout(180_000);
  const { region, editor, console } = await openInPython(page);
  const button = (name: string) => region.getByRole("button", { name, exact: true });
  const checks = region.getByRole("list", { name: "Checks" }).getByRole("listitem");

  await test.step("a run shows what CPython prints, and its warnings", async () => {
    await button("Run").click();
    await expect(console).toContainText("served: <coroutine object brew at 0x");
    await expect(console).toContainText("coroutine 'brew' was never awaited");
    await expect(region.getByRole("status")).toHaveText(/^Finished/);
  });

  await test.step("a verdict speaks of the Python program", async () => {
    await button("Check").click();
    await expect(checks.filter({ hasText: /^Failed/ })).not.toHaveCount(0);
    await expect(checks.filter({ hasText: "main.py, line 7" })).not.toHaveCount(0);
    await button("Solution").click();
    await expect(region.getByRole("region", { name: "The solution's code" })).toContainText("async def main():");
    await inBothThemes(page, () => expectAccessible(page, region));
  });

  await test.step("an error shows the learner's own line", async () => {
    await editor.fill(
      `import asyncio\n\nasync def main():\n    await asyncio.sleep(0)\n    1 / 0\n\nasyncio.run(main())`,
    );
    await button("Run").click();
    await expect(console).toContainText(/ZeroDivisionError: .*main\.py, line 5 in main/s);
  });

  await test.step("an endless loop is stopped at once, and the next run works", async () => {
    await editor.fill(`print("before")\nwhile True:\n    pass`);
    await button("Run").click();
    await expect(console).toContainText("before");
    await button("Stop").click();
    await expect(console).toContainText("Stopped");
  });

  await test.step("the answer passes, in the hidden scenario too, and the choice is found again", async () => {
    await editor.fill(SOLVED);
    await button("Check").click();
    await expect(region.getByRole("status")).toHaveText("All 4 checks passed");
    await region.getByRole("tab", { name: "Timeline" }).click();
    await expect(region.getByRole("figure", { name: "Timeline" })).toBeVisible();

    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await page.reload();
    await expect(async () => {
      await page.keyboard.press("Shift");
      await expect(editor).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(editor).toContainText("cup = await brew");
    await button("Run").click();
    await expect(console).toContainText("served: a cup of tea");
    expect(requests.filter((path) => /\/sandpack\/|\/_astro\/(typescript|host)\b/.test(path))).toEqual([]);
  });
});
