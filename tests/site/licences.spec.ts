import { expect, test } from "./fixtures.ts";

/** Licences that let anybody use, change and hand on a work, for money too. */
const FREE = /^(MIT|ISC|Apache-2\.0|BSD-[23]-Clause|OFL-1\.1|W3C-20150513|MPL-2\.0|Python-2\.0\.1)$/;

test("lists the packages that the site ships, all under licences that let it", async ({ page }) => {
  await page.goto("licences/");
  const packages = page.locator("main li summary");
  await expect(packages.filter({ hasText: "react-dom" })).toBeVisible();
  await expect(packages.filter({ hasText: "@codesandbox/sandpack-client" })).toBeVisible();
  await expect(packages.filter({ hasText: "@fontsource-variable/inter" })).toBeVisible();
  await expect(packages.filter({ hasText: "CPython" })).toBeVisible();
  await expect(packages.filter({ hasText: "pyodide" })).toBeVisible();
  for (const licence of await packages.locator(".licence").allTextContents()) expect(licence).toMatch(FREE);
});

test("gives the full text of a licence", async ({ page }) => {
  await page.goto("licences/");
  await page.locator("summary", { hasText: "react-dom" }).click();
  await expect(page.getByLabel("Licence of react-dom")).toContainText("Permission is hereby granted");
});
