import { expectAccessible, inBothThemes } from "./axe.ts";
import { expect, test } from "./fixtures.ts";
import { FORECASTS } from "./forecasts.ts";

const THOUSAND = `import * as asyncio from "asyncio";
async function ping(n: number) {
  await asyncio.sleep(0.001 * (n % 10));
}
async function main() {
  await asyncio.gather(...Array.from({ length: 1000 }, (_, n) => ping(n)));
  console.log("done");
}
asyncio.run(main());`;

test("shows a lane per task under the one that made it, and the same events as a table", async ({
  example: sandbox,
}) => {
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.tab("Timeline").click();
  for (const name of ["main()", 'forecast("Oslo")', 'forecast("Rome")']) await expect(sandbox.lane(name)).toBeVisible();
  await expect(sandbox.timeline.locator("rect.blocking").first()).toBeAttached();

  await sandbox.timeline.getByText(/^As a table: [\d,]+ events$/).click();
  const table = sandbox.timeline.getByRole("table");
  await expect(table.getByRole("row").filter({ hasText: 'main() creates a task: forecast("Oslo")' })).toHaveCount(1);
  await table.getByRole("row").filter({ hasText: 'forecast("Oslo") prints: Oslo' }).getByRole("button").click();
  await expect(sandbox.cursor).toHaveAttribute("aria-valuetext", /forecast\("Oslo"\) prints: Oslo$/);
  await expect(sandbox.standing).toHaveText("  console.log(city);");
});

test("is there while the program runs, and complete when it has ended", async ({ example: sandbox }) => {
  await sandbox.tab("Timeline").click();
  await expect(sandbox.region.getByText("Run the program to see its timeline.")).toBeVisible();
  await sandbox.run(`import * as asyncio from "asyncio";\nasyncio.run(asyncio.sleep(1000));`);
  await expect(sandbox.lane("Task-1")).toBeVisible();
  const wait = sandbox.timeline.locator("rect.suspended[height='16']");
  const width = async () => Number(await wait.getAttribute("width"));
  const before = await width();
  await expect.poll(width).not.toBe(before);
  await sandbox.button("Stop").click();
  await expect(sandbox.status).toHaveText("Stopped");
  await expect(wait).toBeVisible();
});

test("steps through the run by buttons and keys, and says what each step was", async ({ example: sandbox }) => {
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.tab("Timeline").click();
  await sandbox.cursor.focus();
  await sandbox.page.keyboard.press("Home");
  await expect(sandbox.cursor).toHaveAttribute("aria-valuetext", /^Step 1 of \d+, \d+\.\d{3} s: The event loop opens$/);
  await sandbox.button("Step forward").click();
  await expect(sandbox.cursor).toHaveAttribute("aria-valuenow", "2");
  await sandbox.button("Step back").click();
  await expect(sandbox.button("Step back")).toBeDisabled();

  await sandbox.cursor.focus();
  await sandbox.page.keyboard.press("ArrowRight");
  await sandbox.page.keyboard.press("ArrowRight");
  await expect(sandbox.cursor).toHaveAttribute("aria-valuetext", /main\(\) starts$/);
  await sandbox.page.keyboard.press("ArrowDown");
  await expect(sandbox.timeline.getByText(/forecast\("Oslo"\) does not exist yet ·/)).toBeVisible();
  await sandbox.page.keyboard.press("End");
  await expect(sandbox.cursor).toHaveAttribute("aria-valuetext", /The event loop closes\. forecast\("Oslo"\) is done$/);
  await expect(sandbox.timeline.locator("[aria-live=polite]")).toHaveText(/forecast\("Oslo"\) is done$/);
});

test("plays the run from its first event to its last, and pauses where somebody steps in", async ({
  example: sandbox,
}) => {
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.tab("Timeline").click();
  const speed = sandbox.region.getByRole("combobox", { name: "Speed" });
  const live = sandbox.timeline.locator("[aria-live=polite]");
  const step = async () => Number(await sandbox.cursor.getAttribute("aria-valuenow"));

  const loop = sandbox.timeline.getByRole("group", { name: "Event loop" });
  await sandbox.cursor.focus();
  await sandbox.page.keyboard.press("Home");
  for (let time = 0; time < 5; time++) await sandbox.page.keyboard.press("ArrowRight");
  await expect(loop.getByRole("group", { name: "Ready queue: 2" }).getByRole("listitem")).toHaveText([
    'forecast("Oslo")',
    'forecast("Rome")',
  ]);
  await expect(loop.getByRole("group", { name: "Waiting: 1" })).toContainText('main()for forecast("Oslo")');
  await sandbox.button("Loop").click();
  await expect(loop).toBeHidden();
  await sandbox.button("Loop").click();

  await speed.selectOption("½×");
  await sandbox.button("Play").click();
  await expect(sandbox.cursor).toHaveAttribute("aria-valuetext", "Playing");
  await expect(live).toBeEmpty();
  await sandbox.button("Step back").click();
  await expect(sandbox.button("Play")).toBeVisible();
  await expect(live).toHaveText(/^Step \d+ of \d+/);

  // The code moves with it.
  const lines = await sandbox.region.evaluateHandle((region) => {
    const seen = new Set<string>();
    const note = () => region.querySelectorAll(".cm-line.standing.focus").forEach((line) => seen.add(line.textContent));
    new MutationObserver(note).observe(region, { subtree: true, childList: true, attributeFilter: ["class"] });
    return seen;
  });
  await speed.selectOption("4×");
  await sandbox.cursor.focus();
  await sandbox.page.keyboard.press("Space");
  await expect(live).toHaveText(/The event loop closes/);
  expect(await lines.evaluate((seen) => [...seen])).toContain("  console.log(city);");

  // From the end it begins anew.
  const last = await step();
  await speed.selectOption("½×");
  await sandbox.button("Play").click();
  await sandbox.button("Pause").click();
  await expect(live).toHaveText(/^Step \d+ of \d+/);
  expect(await step()).toBeLessThan(last);

  await sandbox.button("What the symbols mean").click();
  await expect(sandbox.timeline.getByRole("list", { name: "Legend" })).toContainText("blocking the loop");
  await sandbox.page.keyboard.press("Escape");
  await expect(sandbox.timeline.getByRole("list", { name: "Legend" })).toBeHidden();
});

test("zooms by buttons, keys and wheel, and fits again", async ({ example: sandbox }) => {
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.tab("Timeline").click();
  const plot = sandbox.timeline.locator(".timeline-plot");
  const width = async () => (await plot.boundingBox())!.width;
  const fitting = await width();

  await sandbox.button("Zoom in").click();
  await expect.poll(width).toBeGreaterThan(fitting);
  const nearer = await width();
  await sandbox.timeline.getByRole("group", { name: "Lanes" }).focus();
  await sandbox.page.keyboard.press("+");
  await expect.poll(width).toBeGreaterThan(nearer);
  await sandbox.page.keyboard.press("-");
  await expect.poll(width).toBeCloseTo(nearer, 0);

  await plot.hover();
  await sandbox.page.keyboard.down("Control");
  await sandbox.page.mouse.wheel(0, -300);
  await sandbox.page.keyboard.up("Control");
  await expect.poll(width).toBeGreaterThan(nearer);
  await sandbox.button("Fit").click();
  await expect.poll(width).toBeCloseTo(fitting, 0);
});

test("is moved by dragging, and by the arrows", async ({ example: sandbox }) => {
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.tab("Timeline").click();
  for (let time = 0; time < 4; time++) await sandbox.button("Zoom in").click();
  const lanes = sandbox.timeline.getByRole("group", { name: "Lanes" });
  const left = () => lanes.evaluate((element) => element.scrollLeft);
  const before = await left();
  const box = (await lanes.boundingBox())!;
  await sandbox.page.mouse.move(box.x + box.width - 60, box.y + 50);
  await sandbox.page.mouse.down();
  await sandbox.page.mouse.move(box.x + box.width - 160, box.y + 50, { steps: 4 });
  await sandbox.page.mouse.up();
  await expect.poll(left).toBe(before + 100);
  await expect(sandbox.timeline.getByText("click a moment")).toBeVisible();

  await lanes.focus();
  await sandbox.page.keyboard.press("ArrowLeft");
  await expect.poll(left).toBeLessThan(before + 100);
});

test("ties a console line to its moment, its task and its line of code, and back", async ({ example: sandbox }) => {
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.lines.nth(0).hover();
  await expect(sandbox.standing).toHaveText("  console.log(city);");
  await sandbox.lines.nth(2).click();
  await expect(sandbox.standing).toHaveText(`  console.log("both");`);
  await expect(sandbox.lines.nth(2)).toHaveAttribute("aria-current", "step");

  await sandbox.page.keyboard.press("ArrowUp");
  await expect(sandbox.lines.nth(1)).toBeFocused();
  await sandbox.page.mouse.move(0, 0);
  await expect(sandbox.lines.nth(2)).toHaveClass(/later/);

  await sandbox.tab("Timeline").click();
  await expect(sandbox.cursor).toHaveAttribute("aria-valuetext", /forecast\("Rome"\) prints: Rome$/);
  await expect(sandbox.timeline.getByText("2 of 3 lines printed, last: Rome")).toBeVisible();
  await sandbox.cursor.focus();
  await sandbox.page.keyboard.press("Home");
  await sandbox.tab("Console").click();
  await expect(sandbox.lines.nth(0)).toHaveClass(/later/);
});

test("says what is under the pointer, and a click moves the cursor there", async ({ example: sandbox }) => {
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.tab("Timeline").click();
  const wait = sandbox.timeline.locator("rect.suspended[height='16']").first();
  await wait.hover();
  await expect(sandbox.timeline.locator(".timeline-hint")).toHaveText(
    /main\(\): suspended, forecast\("Oslo"\), \d+\.\d{3} s to/,
  );
  await wait.click();
  await expect(sandbox.cursor).toBeFocused();
  await expect(sandbox.standing).toHaveText("  await oslo;");
  await expect(sandbox.region.locator(".cm-line.standing:not(.focus)")).toHaveText(["  await asyncio.sleep(0.1);"]);
});

test("leads from a failed check to the place that shows it", async ({ exercise: sandbox }) => {
  await sandbox.button("Check").click();
  // It follows from the forgotten await, and is folded.
  const check = sandbox.checks.filter({ hasText: "Brews the tea, then serves it" });
  await check.locator("summary").click();
  await check.getByRole("button", { name: "show on the timeline" }).click();
  await expect(sandbox.timeline.locator(".timeline-ruler .flag")).toContainText(["Brews the tea, then serves it"]);
  await expect(sandbox.timeline).toBeVisible();
  await expect(sandbox.cursor).toBeInViewport();
  await expect(sandbox.cursor).toHaveAttribute("aria-valuetext", /prints: served: <coroutine object brew/);
  // The program takes no time on the virtual clock.
  await expect(sandbox.button("Steps")).toHaveAttribute("aria-pressed", "true");
});

test("of a thousand tasks draws the lanes in view, and folds them under the one that made them", async ({
  example: sandbox,
}) => {
  await sandbox.runToItsEnd(THOUSAND);
  await sandbox.tab("Timeline").click();
  const labels = sandbox.timeline.locator(".timeline-label");
  await expect(sandbox.lane("Task-2")).toBeVisible();
  const drawn = await labels.count();
  expect(drawn).toBeLessThan(40);

  await sandbox.timeline.getByRole("group", { name: "Lanes" }).evaluate((element) => {
    element.scrollTop = element.scrollHeight;
  });
  await expect(sandbox.lane("Task-1001")).toBeVisible();
  await expect(sandbox.lane("Task-2")).toHaveCount(0);
  expect(await labels.count()).toBeLessThan(40);

  await sandbox.cursor.focus();
  await sandbox.page.keyboard.press("Home");
  await sandbox.page.keyboard.press("ArrowRight");
  const family = sandbox.timeline.getByRole("button", { name: "Tasks made by main(): 1000" });
  await family.click();
  await expect(family).toHaveAttribute("aria-expanded", "false");
  await expect(labels).toHaveCount(1);
  // A step of a task that is folded away brings it back.
  await sandbox.cursor.focus();
  await sandbox.page.keyboard.press("ArrowRight");
  await sandbox.page.keyboard.press("ArrowRight");
  await expect(sandbox.lane("Task-2")).toBeVisible();
});

test("axe finds nothing on a timeline with its table", async ({ example: sandbox }) => {
  await sandbox.runToItsEnd(FORECASTS);
  await sandbox.tab("Timeline").click();
  await sandbox.button("Step back").click();
  await sandbox.timeline.getByText(/^As a table/).press("Enter");
  await inBothThemes(sandbox.page, () => expectAccessible(sandbox.page, sandbox.region));
});
