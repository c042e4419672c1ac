import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const RECAP = "/lessons/recap/";

test.describe("the rules", () => {
  test("each leads to the place that shows it", async ({ page, request }) => {
    await page.goto(RECAP);
    const links = await page
      .locator(".rules li a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute("href")!));
    expect(links.length).toBeGreaterThan(40);
    for (const link of new Set(links)) {
      const [path = "", anchor = ""] = link.split("#");
      expect(await (await request.get(path)).text(), link).toContain(`id="${anchor}"`);
    }
  });
});

test.describe("the self-test", () => {
  test("counts first answers, and leads from each to its lesson", async ({ page }) => {
    await page.goto(RECAP);
    const test = page.getByRole("group", { name: "Self-test" });
    await test.getByRole("button", { name: "Ask me" }).click();
    for (let question = 1; question <= 10; question++) {
      await expect(test.getByRole("heading", { name: `Question ${question} of 10` })).toBeFocused();
      await expect(test.locator(".twin pre").filter({ visible: true }).first()).toBeVisible();
      if (question === 1) {
        const choice = test.getByRole("radio").first();
        const card = test.getByRole("list", { name: "Cards" }).locator(".line").last();
        await choice.or(card).first().click();
        await test.getByRole("button", { name: /^Check my/ }).click();
        await test.getByRole("button", { name: "Next question" }).click();
      } else {
        await test.getByRole("button", { name: "Skip" }).click();
      }
    }
    await expect(test.getByRole("heading", { name: /^[01] of 10 right$/ })).toBeFocused();
    const results = test.getByRole("listitem");
    await expect(results).toHaveCount(10);
    await expect(results.first()).toContainText(/right|wrong/);
    await expect(results.last()).toContainText("skipped");
    await results.last().getByRole("link").click();
    await expect(page).toHaveURL(/#predict-/);
    await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
  });

  test("asks others the next time", async ({ page }) => {
    await page.goto(RECAP);
    const test = page.getByRole("group", { name: "Self-test" });
    const asked: string[] = [];
    for (const button of ["Ask me", "Ask me more"]) {
      await test.getByRole("button", { name: button, exact: true }).click();
      for (let question = 1; question <= 10; question++) {
        await expect(test.getByRole("heading", { name: `Question ${question} of 10` })).toBeVisible();
        await test.getByRole("button", { name: "Skip" }).click();
      }
      await expect(test.getByRole("listitem")).toHaveCount(10);
      asked.push(...(await test.getByRole("listitem").allTextContents()));
    }
    expect(new Set(asked).size).toBe(20);
  });

  test("starts empty, whatever was answered before, in the lesson or in an earlier test", async ({ page }) => {
    // Without shuffling: the first question is the first one of the course.
    await page.addInitScript(() => (Math.random = () => 1 - Number.EPSILON));
    const answer = async (question: Locator) => {
      await question.getByRole("list", { name: "Cards" }).getByRole("button").first().click();
      await question.getByRole("button", { name: "Check my order" }).click();
      await expect(question.getByRole("status")).toHaveText(/^Not quite/);
    };

    await page.goto("/lessons/asyncio-explained/");
    const inLesson = page.getByRole("group", { name: /^Predict: Put the lines in the order/ });
    await answer(inLesson);
    await page.reload();
    await expect(inLesson.getByRole("status")).toHaveText("You tried it before, and it was not quite right.");

    for (let visit = 1; visit <= 2; visit++) {
      await page.goto(RECAP);
      const test = page.getByRole("group", { name: "Self-test" });
      await test.getByRole("button", { name: "Ask me" }).click();
      const question = test.getByRole("group", { name: /^Predict: Put the lines in the order/ });
      await expect(question.getByRole("list", { name: "Cards" }).getByRole("listitem")).toHaveCount(7);
      // What would be put back is read from there, by then.
      await page.evaluate(() => indexedDB.databases());
      await expect(question.getByRole("list", { name: "Printed" }).getByRole("listitem")).toHaveCount(0);
      await expect(question.getByRole("status")).toHaveText("");
      await answer(question);
    }
  });

  test("says so when a question can't be loaded, and goes on when it can", async ({ page }) => {
    await page.goto(RECAP);
    const test = page.getByRole("group", { name: "Self-test" });
    await page.evaluate(() => {
      const { fetch } = globalThis;
      globalThis.fetch = () => Promise.reject(new Error("no connection."));
      Object.assign(window, { reconnect: () => (globalThis.fetch = fetch) });
    });
    await test.getByRole("button", { name: "Ask me" }).click();
    await expect(test.getByRole("status")).toContainText("could not be loaded: no connection. Try again.");
    await page.evaluate(() => (window as unknown as { reconnect: () => void }).reconnect());
    await test.getByRole("button", { name: "Ask me" }).click();
    await expect(test.getByRole("heading", { name: "Question 1 of 10" })).toBeVisible();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the self-test is a list of links to the questions", async ({ page }) => {
    await page.goto(RECAP);
    await expect(page.getByRole("button", { name: "Ask me" })).toBeHidden();
    const links = page.locator("self-test .all a");
    expect(await links.count()).toBeGreaterThan(40);
    await expect(links.first()).toBeVisible();
  });
});
