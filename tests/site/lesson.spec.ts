import type { Locator } from "@playwright/test";
import { expect, test } from "./fixtures.ts";

const LESSON = "/lessons/coroutines/";

test.describe("the frame of a lesson", () => {
  test("the skip link leads past the bar and the rail", async ({ page }) => {
    await page.goto(LESSON);
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/#/);
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus")).toHaveCount(1);
  });

  test("the lessons it builds on are named under its title", async ({ page }) => {
    await page.goto("/lessons/blocking-code/");
    const builtOn = page.getByText("Builds on").getByRole("link");
    await expect(builtOn).toHaveText(["lesson 2, await suspends", "lesson 4, Concurrent tasks"]);
    await builtOn.first().click();
    await expect(page).toHaveURL("/lessons/await/");
  });

  test("an exercise in its middle leads to what comes next, the last one to the next lesson", async ({ request }) => {
    const page = await (await request.get("/lessons/where-it-fits/")).text();
    const steps = Array.from(page.matchAll(/Next (section|exercise|lesson): [^&"]+/g), ([step]) => step);
    expect(new Set(steps)).toEqual(
      new Set([
        "Next section: A page over a connection",
        "Next section: A slow reader",
        "Next section: Closing down",
        "Next section: Many waits at once",
        "Next exercise: Producer, consumer",
        "Next exercise: Scraper",
        "Next exercise: Chat room",
        "Next lesson: Recap",
      ]),
    );
  });

  test("the rail marks the lesson that is open", async ({ page }) => {
    await page.setViewportSize({ width: 1680, height: 900 });
    await page.goto(LESSON);
    const rail = page.getByRole("navigation", { name: "Lessons" });
    await expect(rail.locator("[aria-current=page]")).toHaveText(/Coroutines/);
  });

  test("on a phone the rail is a drawer, opened and closed by keyboard", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(LESSON);
    const rail = page.getByRole("navigation", { name: "Lessons" });
    await expect(rail).toBeHidden();
    const button = page.getByRole("button", { name: "Lessons" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect(rail).toBeVisible();
    await page.keyboard.press("Tab");
    await expect(rail.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(rail).toBeHidden();
    await expect(button).toBeFocused();
  });

  test("a heading's anchor puts the heading below the bar", async ({ page }) => {
    await page.goto(LESSON);
    await page.getByRole("heading", { name: "It runs once only", level: 2 }).getByRole("link").click();
    await expect(page).toHaveURL(`${LESSON}#it-runs-once-only`);
    const bar = (await page.getByRole("banner").boundingBox())!;
    const heading = page.getByRole("heading", { name: "It runs once only", level: 2 });
    await expect.poll(async () => (await heading.boundingBox())!.y).toBeGreaterThanOrEqual(bar.height);
    await expect(heading).toBeInViewport();
  });

  test("every link inside the site leads somewhere, anchors too", async ({ page, request }) => {
    await page.goto(LESSON);
    const links = await page
      .locator("a[href]")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    const origin = new URL(page.url()).origin;
    for (const link of new Set(links.filter((each) => each.startsWith(origin)))) {
      const { pathname, hash } = new URL(link);
      const response = await request.get(pathname);
      expect(response.status(), link).toBe(200);
      if (hash) expect(await response.text(), link).toContain(`id="${decodeURIComponent(hash.slice(1))}"`);
    }
  });

  test("nothing sticks out, however narrow or wide the window is", async ({ page }) => {
    await page.goto(LESSON);
    for (const width of [390, 700, 1024, 1100, 1400, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const scrollable = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollable, `${width} pixels`).toBeLessThanOrEqual(width);
    }
  });
});

test.describe("the language", () => {
  // Where the sandbox is not beside its text: there, the sandbox alone has the program.
  test.use({ language: null, viewport: { width: 1000, height: 720 } });

  test("is Python until another one is chosen, once for text, programs, sandboxes and all open pages", async ({
    page,
  }) => {
    await page.goto(LESSON);
    const first = page.locator(".twin").first();
    const sandbox = page.locator("section.sandbox").first();
    await expect(first.getByText("async def load(name):")).toBeVisible();
    await expect(first.getByText("async function load(name: string)")).toBeHidden();
    await expect(sandbox.getByRole("tab", { name: "main.py" })).toBeVisible();
    await expect(page.getByRole("note", { name: "In JavaScript" })).toHaveCount(0);

    const other = await page.context().newPage();
    await other.goto("/reference/tasks/");
    const choice = other.getByRole("banner").getByRole("button", { name: "TypeScript" });
    await choice.press("Enter");
    await expect(choice).toHaveAttribute("aria-pressed", "true");
    await other.reload();
    await expect(choice).toHaveAttribute("aria-pressed", "true");
    // The tab that was open follows.
    await expect(first.getByText("async def load(name):")).toBeHidden();
    await expect(page.getByRole("note", { name: "In JavaScript" }).first()).toBeVisible();
    // By now it may have an editor.
    await expect(sandbox.getByRole("tab", { name: "main.ts" })).toBeVisible();
    const request = first.locator("[data-type]", { hasText: "request" }).first();
    const typeShown = () => request.evaluate((name) => getComputedStyle(name, "::after").content);
    await request.hover();
    await expect.poll(typeShown).toBe('"request: Coroutine<string>"');
    await page.keyboard.press("Escape");
    await expect.poll(typeShown).toBe("none");
  });

  test("a program comes with what it really prints, warnings too", async ({ page }) => {
    await page.goto(LESSON);
    const inert = page.locator(".twin").first();
    await inert.getByText("What it prints").click();
    await expect(inert.getByRole("listitem")).toHaveText([
      /the program starts/,
      /<coroutine object load/,
      /the program ends/,
      /Warning: coroutine 'load' was never awaited/,
    ]);
  });
});

test("below a “Change it” is folded what happens: the output, why, and the changed lines in the chosen language", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1000, height: 720 });
  await page.goto("/lessons/asyncio-explained/");
  const fold = page.locator("details").filter({ hasText: "The fourth wait overlaps with the others" });
  const changed = fold.locator(".changed");
  await expect(fold.getByRole("listitem").first()).toBeHidden();
  await fold.getByText("What happens").click();
  await expect(fold.getByRole("listitem").last()).toHaveText(/2\.00 s\s*all stations have answered/);
  await expect(changed.filter({ visible: true }).filter({ hasText: "Cairo" })).toHaveText('ask("Cairo", 1),');
  await page.getByRole("banner").getByRole("button", { name: "Python" }).click();
  await expect(changed.filter({ visible: true }).filter({ hasText: "Cairo" })).toHaveText('ask("Cairo", 1),');
});

test.describe("a prediction", () => {
  test("by cards and keyboard: the real run stands beside it, with the reason", async ({ page }) => {
    await page.goto(LESSON);
    const predict = page.getByRole("group", { name: "Predict: Which lines are printed, and in which order?" });
    const answer = predict.getByRole("list", { name: "Printed, from the top" });
    const status = predict.getByRole("status");
    await expect(predict.locator(".why")).toBeHidden();

    for (const line of ["the program ends", "the program starts"]) {
      await predict
        .getByRole("list", { name: "Cards" })
        .getByRole("button", { name: line, exact: true })
        .press("Enter");
    }
    await expect(status).toHaveText("“the program starts” is line 2 of 2.");
    await page.keyboard.press("ArrowUp");
    await expect(status).toHaveText("“the program starts” is line 1 of 2.");
    await expect(answer.getByRole("listitem")).toHaveText([/the program starts/, /the program ends/]);

    await predict.getByRole("button", { name: "Check my order" }).press("Enter");
    await expect(status).toHaveText("Not quite: they differ from line 2.");
    await expect(predict.getByRole("row")).toHaveText([
      /You said\s*It printed/,
      /the program starts\s*the program starts\s*same/,
      /the program ends\s*<coroutine object load\s*differs/,
      /nothing\s*the program ends\s*differs/,
    ]);
    await expect(predict.locator(".why")).toBeVisible();
    const timeline = predict.getByRole("figure", { name: "Timeline" });
    await timeline.getByRole("button", { name: "Step back" }).press("Enter");
    await expect(timeline.getByText(/of \d+ lines printed, last: the program ends/)).toBeVisible();

    await predict.getByRole("button", { name: "<coroutine object load", exact: true }).press("Enter");
    await answer.getByRole("button", { name: "Up: <coroutine object load" }).press("Enter");
    await predict.getByRole("button", { name: "Check my order" }).press("Enter");
    await expect(status).toHaveText("Just as you predicted.");
    await expect(predict.getByRole("figure", { name: "Timeline" })).toHaveCount(1);

    await page.reload();
    await expect(status).toHaveText("You had it right before.");
    await expect(answer.getByRole("listitem")).toHaveText([
      /the program starts/,
      /<coroutine object load/,
      /the program ends/,
    ]);
    await expect(predict.locator(".why")).toBeHidden();
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

    test("by a finger, on the handle; elsewhere it scrolls the page", async ({ page }) => {
      await page.goto(LESSON);
      const predict = page.getByRole("group", { name: "Predict: Which lines are printed, and in which order?" });
      const answer = predict.getByRole("list", { name: "Printed, from the top" });
      const card = (text: string) => predict.getByRole("listitem").filter({ hasText: text });
      await predict.scrollIntoViewIfNeeded();
      const touch = await page.context().newCDPSession(page);

      /** Drags a finger in steps from the middle of one element to a place above the middle of another. */
      async function drag(from: Locator, to: Locator, above = 0): Promise<void> {
        const [start, end] = [(await from.boundingBox())!, (await to.boundingBox())!];
        const at = (share: number) => ({
          x: start.x + start.width / 2 + share * (end.x + end.width / 2 - start.x - start.width / 2),
          y: start.y + start.height / 2 + share * (end.y + end.height / 2 - above - start.y - start.height / 2),
        });
        await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at(0)] });
        for (const share of [0.2, 0.4, 0.6, 0.8, 1]) {
          await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [at(share)] });
        }
        await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      }

      await drag(card("the program starts").locator(".handle"), answer);
      await expect(answer.getByRole("listitem")).toHaveText([/the program starts/]);
      await drag(card("the program ends").locator(".handle"), card("the program starts"), 12);
      await expect(answer.getByRole("listitem")).toHaveText([/the program ends/, /the program starts/]);
      await expect(predict.getByRole("status")).toHaveText("“the program ends” is line 1 of 2.");

      const before = await page.evaluate(() => scrollY);
      await drag(card("the program starts").locator(".line"), page.getByRole("banner"));
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
      await expect(answer.getByRole("listitem")).toHaveCount(2);
    });
  });

  test("by dragging", async ({ page }) => {
    await page.goto(LESSON);
    const predict = page.getByRole("group", { name: "Predict: Which lines are printed, and in which order?" });
    const answer = predict.getByRole("list", { name: "Printed, from the top" });
    const card = (text: string) => predict.getByRole("button", { name: text, exact: true });
    await card("the program starts").dragTo(answer);
    await card("the program ends").dragTo(card("the program starts"), { targetPosition: { x: 20, y: 2 } });
    await expect(answer.getByRole("listitem")).toHaveText([/the program ends/, /the program starts/]);
    await card("the program ends").dragTo(predict.getByRole("list", { name: "Cards" }));
    await expect(answer.getByRole("listitem")).toHaveText([/the program starts/]);
  });

  test("by choosing one output", async ({ page }) => {
    await page.goto(LESSON);
    const predict = page.getByRole("group", { name: "Predict: What is printed?" }).first();
    const status = predict.getByRole("status");
    await predict.getByRole("button", { name: "Check my answer" }).click();
    await expect(status).toHaveText("Choose an answer first.");
    await predict.getByRole("radio", { name: "saved: home saved: news all pages are saved" }).check();
    await predict.getByRole("button", { name: "Check my answer" }).click();
    await expect(status).toHaveText("Not quite: they differ from the first line.");
    await predict.getByRole("radio", { name: /^saved: news all pages are saved$/ }).check();
    await predict.getByRole("button", { name: "Check my answer" }).click();
    await expect(status).toHaveText("Just as you predicted.");
    await page.reload();
    await expect(predict.getByRole("radio", { name: /^saved: news all pages are saved$/ })).toBeChecked();
  });
});

test("on a wide window a sandbox stays in view while its passage is read", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(LESSON);
  const sandbox = page.getByRole("region", { name: "A call runs nothing" });
  await page.getByText("Look at the two lines that mention").scrollIntoViewIfNeeded();
  await expect(sandbox).toBeInViewport({ ratio: 1 });
  await page.getByRole("heading", { name: "The await you forgot", level: 2 }).scrollIntoViewIfNeeded();
  await expect(sandbox).not.toBeInViewport();
});

test("nothing moves when the sandboxes come to life", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(LESSON);
  const editor = page.getByRole("region", { name: "A call runs nothing" }).getByRole("textbox");
  let x = 700;
  await expect(async () => {
    await page.mouse.move(x++, 500);
    await expect(editor).toBeVisible({ timeout: 500 });
  }).toPass();
  const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
  expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
});

test("where the scripts don't come, or the browser is too old for them, a lesson is one without scripts", async ({
  page,
  expectedProblems,
}) => {
  expectedProblems.push(/Failed to load resource/);
  const isStatic = async () => {
    await expect(page.getByText("takes JavaScript")).toBeVisible();
    await expect(page.locator(".twin").first().getByText("async function load(name: string)")).toBeVisible();
    await expect(page.getByRole("button", { name: "Run", exact: true })).toHaveCount(0);
  };
  await page.route("**/*.js", (route) => route.abort());
  await page.goto(LESSON);
  await isStatic();
  await page.unroute("**/*.js");
  await page.reload();
  await expect(page.getByText("takes JavaScript")).toBeHidden();
  await page.addInitScript(() => Reflect.deleteProperty(window, "DecompressionStream"));
  await page.reload();
  await isStatic();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a lesson is read whole, in Python: the programs, the outputs, the answers", async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.getByText("takes JavaScript")).toBeVisible();
    const inert = page.locator(".twin").first();
    await expect(inert.getByText("async def load(name):")).toBeVisible();
    await inert.getByText("What it prints").click();
    await expect(inert.getByText("the program ends", { exact: true })).toBeVisible();

    const predict = page.getByRole("group", { name: "Predict: Which lines are printed, and in which order?" });
    await expect(predict.getByRole("button")).toHaveCount(0);
    await predict.getByText("Show the answer").click();
    await expect(predict.locator(".why")).toBeVisible();

    await expect(page.getByRole("heading", { name: "Wake it up", level: 3 }).first()).toBeVisible();
    const requirement = page.getByText("It works with another kitchen too");
    await expect(requirement.filter({ visible: true })).toHaveCount(1);
  });

  test("the drawer opens", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(LESSON);
    await page.getByRole("button", { name: "Lessons" }).click();
    await expect(page.getByRole("navigation", { name: "Lessons" })).toBeVisible();
  });
});
