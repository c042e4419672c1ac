import { existsSync } from "node:fs";
import { findBrowser } from "./find-browser.ts";
import { runCommand, type Ended } from "./run-command.ts";

/** Finds a Chromium for the tests. On Debian, for root, installs one when there is none. */
export async function ensureBrowser(): Promise<Ended> {
  if (findBrowser()) return { ok: true, output: "" };
  const isRootOnDebian = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (!isRootOnDebian) return { ok: false, output: NO_BROWSER };
  const apt = (...args: string[]) => runCommand("apt-get", args, { DEBIAN_FRONTEND: "noninteractive" });
  const install = (name: string) => apt("install", "--yes", "--no-install-recommends", name);
  const updated = await apt("update");
  if (!updated.ok) return updated;
  const shell = await install("chromium-headless-shell");
  return shell.ok ? shell : install("chromium");
}

const NO_BROWSER = `No Chromium was found to run the site's tests in. Any of these helps:
  - install Chromium or Google Chrome
  - npx playwright install chromium
  - set CHROMIUM_PATH to the path of a Chromium
`;
