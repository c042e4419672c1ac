import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";

test("offers the recorder as it is, under its name", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("contentinfo").getByRole("link", { name: "On your own computer" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download record_asyncio.py" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("record_asyncio.py");
  expect(readFileSync(await file.path(), "utf8")).toBe(readFileSync("src/recorder/record_asyncio.py", "utf8"));
});
