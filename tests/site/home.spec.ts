import { expect, test } from "./fixtures.ts";
import { expectFonts } from "./fonts.ts";

test.describe("the home page", () => {
  test.beforeEach(({ page }) => page.goto("/"));

  test("lists the lessons, each with its question, and leads to them", async ({ page }) => {
    const lessons = page.getByRole("region", { name: "Lessons" }).getByRole("listitem");
    await expect(lessons.filter({ hasText: "What a coroutine actually is" })).toContainText("Why did nothing happen?");
    await lessons.getByRole("link", { name: "What a coroutine actually is" }).click();
    await expect(page).toHaveURL("/lessons/coroutines/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("What a coroutine actually is");
  });

  test("starts the course with its first lesson", async ({ page }) => {
    const first = await page.getByRole("region", { name: "Lessons" }).getByRole("link").first().getAttribute("href");
    await page.getByRole("link", { name: "Start the course" }).click();
    await expect(page).toHaveURL(first!);
  });

  test("runs the weather program both ways, each for real, and shows a recorded run until then", async ({ page }) => {
    const weather = page.getByRole("group", { name: "Three weather stations" });
    const status = weather.getByRole("status");
    const lines = weather.getByRole("group", { name: "What it prints" }).getByRole("listitem");
    await expect(lines.last()).toHaveText(/^2\.00 s\s*all stations have answered$/);
    await weather.getByText("One after another").click();
    await expect(lines.filter({ visible: true }).last()).toHaveText(/^4\.50 s\s*all stations have answered$/);
    await weather.getByText("All together").click();
    await weather.getByRole("button", { name: "Run" }).click();
    await expect(status).toHaveText(/^Finished after 2\.\d+ s, in TypeScript\.$/);
    await expect(lines.filter({ visible: true })).toHaveText([
      /asking Oslo$/,
      /asking Lima$/,
      /asking Perth$/,
      /^1\.\d{3} s\s*Lima answers$/,
      /Perth answers$/,
      /Oslo answers$/,
      /^2\.\d{3} s\s*all stations have answered$/,
    ]);
    await page.getByRole("banner").getByRole("button", { name: "Python" }).click();
    await weather.getByRole("button", { name: "Run" }).click();
    await expect(status).toHaveText(/^Finished after \d+\.\d+ s, in Python\.$/);
  });

  test("leads to the licences of what it ships", async ({ page }) => {
    await page.getByRole("link", { name: "Licences" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Licences");
    for (const name of ["react", "inter", "source-serif-4", "jetbrains-mono", "sandpack-client"]) {
      await expect(page.getByRole("listitem").filter({ hasText: name }).first()).toBeVisible();
    }
  });
});

test("a page says in previews what it is; a lesson has a picture of its own", async ({ page, request }) => {
  const meta = (name: string) => page.locator(`meta[property="og:${name}"]`);
  await page.goto("/lessons/tasks/");
  await expect(meta("title")).toHaveAttribute("content", "Tasks versus coroutines");
  const picture = await meta("image").getAttribute("content");
  const { content } = await page.evaluate(async (address) => {
    const image = await createImageBitmap(await (await fetch(address)).blob());
    return { content: [image.width, image.height] };
  }, picture!);
  expect(content).toEqual([1200, 630]);
  await page.goto("/glossary/");
  expect(await meta("image").getAttribute("content")).not.toBe(picture);
  expect((await request.get((await meta("image").getAttribute("content"))!)).status()).toBe(200);
});

test("an unknown address says so and leads back", async ({ page }) => {
  await page.goto("/404.html");
  await page.getByRole("link", { name: "To the list of lessons" }).click();
  await expect(page).toHaveURL("/");
});

test("a first visit is painted before the fonts are asked for; a later page uses them from the start, and the same styles", async ({
  page,
}) => {
  const html = page.locator("html");
  await page.goto("/");
  await expectFonts(page);
  await expect(html).toHaveAttribute("data-fonts", "late");
  const order = () =>
    page.evaluate(() => {
      const isWanted = ({ name }: PerformanceEntry) => name === "first-contentful-paint" || name.endsWith(".woff2");
      const wanted = performance.getEntries().filter(isWanted);
      return wanted.toSorted((a, b) => a.startTime - b.startTime).map(({ entryType }) => entryType);
    });
  await expect.poll(order).toEqual(["paint", ...Array<string>(4).fill("resource")]);
  expect(await page.evaluate(() => [...document.fonts].filter(({ family }) => /^"?Late /.test(family)).length)).toBe(4);

  await page.goto("/lessons/coroutines/");
  await expect(html).not.toHaveAttribute("data-fonts");
  await expect(page.locator("link[rel=stylesheet]")).toHaveCount(1);
});

test.describe("the theme", () => {
  test.use({ colorScheme: "dark" });

  test("follows the system until the button chooses, and the choice is kept", async ({ page }) => {
    await page.goto("/");
    const body = page.locator("body");
    const ground = () => body.evaluate((element) => getComputedStyle(element).backgroundColor);
    const dark = await ground();
    await page.getByRole("button", { name: "Theme: as the system" }).click();
    await expect(page.getByRole("button", { name: "Theme: light" })).toBeFocused();
    await expect(body).not.toHaveCSS("background-color", dark);
    const light = await ground();

    await page.goto("/lessons/coroutines/");
    await expect(body).toHaveCSS("background-color", light);
    await page.getByRole("button", { name: "Theme: light" }).click();
    await page.getByRole("button", { name: "Theme: dark" }).click();
    await page.reload();
    await expect(page.getByRole("button", { name: "Theme: as the system" })).toBeVisible();
    await expect(body).toHaveCSS("background-color", dark);
  });
});
