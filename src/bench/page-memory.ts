import { readFileSync } from "node:fs";
import type { BrowserContext } from "@playwright/test";

/**
 * Megabytes that the processes of a browser's pages have in memory: what they share counts for each in part. Null where
 * the system does not tell, which Linux does.
 */
export async function pageMemory(context: BrowserContext): Promise<number | null> {
  if (process.platform !== "linux") return null;
  const browser = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await browser.send("SystemInfo.getProcessInfo");
  await browser.detach();
  const pages = processInfo.filter(({ type }) => type === "renderer");
  return pages.reduce((sum, { id }) => sum + kilobytesOf(id), 0) / 1024;
}

function kilobytesOf(process: number): number {
  const [, kilobytes] = /^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${process}/smaps_rollup`, "utf8"))!;
  return Number(kilobytes);
}
