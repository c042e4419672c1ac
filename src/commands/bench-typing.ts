/**
 * `npm run bench:typing [-- folder of the built site]`: how evenly the page is drawn while somebody types into a program
 * of 200 lines and another one runs, and how soon the editor's language service answers.
 */
import type { CDPSession, Locator, Page } from "@playwright/test";
import { reportFrames, taskSeconds } from "../bench/frame-report.ts";
import { inLesson } from "../tools/in-lesson.ts";
import { report, reportTimes } from "../bench/measured.ts";

/** Milliseconds between two keys: 25 a second, twice as fast as the fastest typist. */
const PACE = 40;

/** Six seconds or more of four lines at a time, while lines are typed into it. */
const PROGRAM = `import * as asyncio from "asyncio";
async function ping(name: string) {
  for (let turn = 1; turn <= 400; turn++) {
    console.log(name, turn);
    await asyncio.sleep(0.05);
  }
}
async function main() {
  await asyncio.gather(ping("A"), ping("B"), ping("C"), ping("D"));
}
asyncio.run(main());
${Array.from({ length: 188 }, (_, n) => `export const line${n} = (cups: number) => cups * ${n};`).join("\n")}
`;

/** Two hundred characters of code, with names to propose and a mistake to find. */
const TYPED = `async function stir(name: string) {
await asyncio.sleep(0.5);
const task = asyncio.createTask(ping(name));
asyncio.time.sleep(1);
const cups: number = ping("tea");
console.log(task, cups);
return name.toUpperCase();`;

await inLesson("typescript", async (context, address) => {
  const page = await context.newPage();
  await page.goto(address);
  const devtools = await context.newCDPSession(page);
  // In time of the processor: a busy machine makes the page slow, and no busier.
  await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
  const sandbox = page.locator("section.sandbox").first();
  await sandbox.scrollIntoViewIfNeeded();
  await page.keyboard.press("Shift");
  const editor = sandbox.getByRole("textbox", { name: "main.ts", exact: true });
  await write(editor, PROGRAM);

  report("Editor: first proposals, TypeScript not yet loaded", await answerTime(editor), "ms");
  const warm: number[] = [];
  for (let time = 0; time < 9; time++) warm.push(await answerTime(editor));
  reportTimes("Editor: proposals from then on", warm);

  await measure("Nothing happens", page, devtools, () => page.waitForTimeout(TYPED.length * PACE));
  await measure("Typing", page, devtools, () => type(editor));
  await write(editor, PROGRAM);
  await sandbox.getByRole("button", { name: "Run", exact: true }).click();
  await sandbox.locator(".sandbox-line").first().waitFor();
  await measure("The program runs", page, devtools, () => page.waitForTimeout(TYPED.length * PACE));
  await sandbox.getByRole("button", { name: "Run", exact: true }).click();
  await measure("Typing while it runs", page, devtools, () => type(editor));
});

/** Milliseconds from a dot after the runtime's name to the list of what may follow, at the program's end. */
async function answerTime(editor: Locator): Promise<number> {
  await editor.press("Control+End");
  await editor.pressSequentially("asyncio");
  await editor.press("Escape");
  const page = editor.page();
  const proposals = page.locator(".cm-tooltip-autocomplete");
  await proposals.waitFor({ state: "detached" });
  const start = performance.now();
  await page.keyboard.type(".");
  await proposals.waitFor();
  const time = performance.now() - start;
  await page.keyboard.press("Escape");
  await write(editor, PROGRAM);
  return Math.round(time);
}

/** Replaces the whole text, also the lines that the editor does not render. */
async function write(editor: Locator, text: string): Promise<void> {
  await editor.press("Control+a");
  await editor.page().keyboard.insertText(text);
}

async function type(editor: Locator): Promise<void> {
  await editor.press("Control+End");
  await editor.page().keyboard.type(TYPED, { delay: PACE });
}

/** Notes each frame while something is done, and prints how far apart the frames were. */
async function measure(what: string, page: Page, devtools: CDPSession, action: () => Promise<void>): Promise<void> {
  const before = await taskSeconds(devtools);
  await page.evaluate(() => {
    const watch = { gaps: [] as number[], last: performance.now(), stopped: false };
    const note = (now: number) => {
      watch.gaps.push(now - watch.last);
      watch.last = now;
      if (!watch.stopped) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    Object.assign(window, { watch });
  });
  await action();
  const gaps = await page.evaluate(() => {
    const { watch } = window as unknown as { watch: { gaps: number[]; stopped: boolean } };
    watch.stopped = true;
    // The first frame began before the watch.
    return watch.gaps.slice(1);
  });
  reportFrames(`Editor: ${what}`, gaps, (await taskSeconds(devtools)) - before);
}
