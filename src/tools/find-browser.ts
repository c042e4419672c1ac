import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";
import { chromium } from "@playwright/test";

/** What has no windows at all comes first: it does the same in half the time. */
const COMMANDS = [
  "chromium-headless-shell",
  "chrome-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
];

/** Where installers put a browser that is not in PATH. */
const PROGRAMS: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  ],
};

/**
 * The paths at which a Chromium may be, the one to prefer first: one in PATH, one where installers put it, Playwright's.
 *
 * @param env the environment to read `PATH` from
 */
export function browserPaths(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  const path = platform === "win32" ? win32 : posix;
  const folders = (env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const inPath = COMMANDS.flatMap((command) => folders.map((folder) => path.join(folder, command)));
  return [...inPath, ...(PROGRAMS[platform] ?? []), chromium.executablePath()];
}

/**
 * The Chromium that tests run in: the one `CHROMIUM_PATH` names, or the first that exists.
 *
 * @returns undefined when there is none
 * @throws Error when there is none at `CHROMIUM_PATH`
 */
export function findBrowser(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no such file.`);
  return chosen ?? browserPaths(process.env, process.platform).find((path) => existsSync(path));
}
