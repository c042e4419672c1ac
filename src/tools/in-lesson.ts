import { chromium, type BrowserContext } from "@playwright/test";
import type { Language } from "../record/languages.ts";
import { findBrowser } from "./find-browser.ts";
import { orExplain } from "./or-explain.ts";
import { siteFolder } from "./site-build.ts";
import { listen, serveFolder } from "../server/site-server.ts";

const LESSON = "lessons/coroutines/";

/**
 * Serves a built site, the one in the folder that the command line names or else this one's, as long as something is
 * measured in it. A failure is told in words.
 *
 * @param language the one that its reader has chosen
 * @param measure gets a browser's window, and the address of a lesson
 */
export function inLesson(
  language: Language,
  measure: (context: BrowserContext, address: string) => Promise<void>,
): Promise<void> {
  return orExplain(async () => {
    const server = await listen(0);
    const address = (await serveFolder(server, process.argv[2] ?? siteFolder, "/")) + LESSON;
    const executablePath = findBrowser();
    const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: ["--no-sandbox"] });
    try {
      // A service worker would store the site while something is measured.
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: "block" });
      await context.addInitScript((language) => {
        // A frame of opaque origin keeps nothing.
        if (origin !== "null") localStorage.setItem("asyncio-explained:code-language", language);
      }, language);
      await measure(context, address);
    } finally {
      await browser.close();
      server.close();
    }
  });
}
