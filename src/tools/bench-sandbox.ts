/**
 * `npm run bench:sandbox [-- folder of the built site]`: how quickly a sandbox of the built site answers, and how much
 * JavaScript it costs.
 */
import { gzipSync } from "node:zlib";
import { chromium, type BrowserContext, type Locator } from "@playwright/test";
import { findBrowser } from "./find-browser.ts";
import { orExplain } from "./or-explain.ts";
import { siteFolder } from "./site-build.ts";
import { listen, serveFolder } from "./site-server.ts";

const LESSON = "lessons/coroutines/";
const TIMES = 20;

await orExplain(async () => {
  const server = await listen(0);
  const address = serveFolder(server, process.argv[2] ?? siteFolder, "/") + LESSON;
  const executablePath = findBrowser();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
    const scripts = countScripts(context);
    const page = await context.newPage();
    await page.goto(address, { waitUntil: "networkidle" });
    console.log(`JavaScript before a sandbox starts: ${await scripts()}`);

    const sandbox = page
      .locator("section.sandbox")
      .filter({ has: page.getByRole("button", { name: "Check" }) })
      .first();
    await sandbox.scrollIntoViewIfNeeded();
    // A sandbox starts when there is a reader.
    await page.keyboard.press("Shift");
    await sandbox.getByRole("textbox").first().waitFor();
    await measure(sandbox, "Run", ".sandbox-line");
    console.log(`JavaScript after it has run:        ${await scripts()}`);

    report("Click to first line, code unchanged", await repeat(() => measure(sandbox, "Run", ".sandbox-line")));
    const edited = await repeat(async (time) => {
      await sandbox.getByRole("textbox").first().fill(`console.log("edit ${time}");`);
      return measure(sandbox, "Run", ".sandbox-line");
    });
    report("Click to first line, code just edited", edited);
    report("Check to verdict, code unchanged", await repeat(() => measure(sandbox, "Check", ".sandbox-verdict")));
    const checked = await repeat(async (time) => {
      await sandbox.getByRole("textbox").first().fill(`console.log("check ${time}");`);
      return measure(sandbox, "Check", ".sandbox-verdict");
    });
    report("Check to verdict, code just edited", checked);
  } finally {
    await browser.close();
    server.close();
  }
});

/** Milliseconds from a click to the appearance of an element, by the page's own clock. */
function measure(sandbox: Locator, button: string, result: string): Promise<number> {
  return sandbox.evaluate(
    async (sandbox, { button, result }) => {
      const buttons = [...sandbox.querySelectorAll("button")];
      const before = sandbox.querySelector(result);
      const click = performance.now();
      buttons.find(({ textContent }) => textContent === button)!.click();
      while ([before, null].includes(sandbox.querySelector(result))) {
        await new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            observer.disconnect();
            resolve();
          });
          observer.observe(sandbox, { childList: true, subtree: true });
        });
      }
      const time = performance.now() - click;
      while (buttons.some(({ textContent }) => /ing$/.test(textContent))) await new Promise(requestAnimationFrame);
      return time;
    },
    { button, result },
  );
}

async function repeat(once: (time: number) => Promise<number>): Promise<number[]> {
  const results: number[] = [];
  for (let time = 0; time < TIMES; time++) results.push(await once(time));
  return results;
}

function report(what: string, times: number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)]!;
  console.log(`${what}: median ${median.toFixed(0)} ms, worst ${sorted.at(-1)!.toFixed(0)} ms of ${times.length}`);
}

/** Adds up the scripts that pages, frames and workers of a context load. */
function countScripts(context: BrowserContext): () => Promise<string> {
  const sizes: Promise<{ raw: number; zipped: number }>[] = [];
  context.on("response", (response) => {
    if (!/javascript/.test(response.headers()["content-type"] ?? "")) return;
    const size = response.body().then((body) => ({ raw: body.length, zipped: gzipSync(body).length }));
    // What is still on its way when the browser is closed was not counted.
    size.catch(() => undefined);
    sizes.push(size);
  });
  return async () => {
    const loaded = await Promise.all(sizes);
    const sum = (size: "raw" | "zipped") => (loaded.reduce((total, each) => total + each[size], 0) / 1000).toFixed(0);
    return `${sum("zipped")} kB gzipped, ${sum("raw")} kB raw, ${loaded.length} files`;
  };
}
