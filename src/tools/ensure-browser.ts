import { findBrowser } from "./find-browser.ts";
import { installOnDebian, mayInstall } from "./install-on-debian.ts";
import type { Ended } from "./run-command.ts";

/** Finds a Chromium for the tests. On Debian, for root, installs one when there is none. */
export async function ensureBrowser(): Promise<Ended> {
  if (findBrowser()) return { ok: true, output: "" };
  return mayInstall() ? installOnDebian(["chromium-headless-shell"], ["chromium"]) : { ok: false, output: NO_BROWSER };
}

const NO_BROWSER = `No Chromium was found to run the site's tests in. Any of these helps:
  - install Chromium or Google Chrome
  - npx playwright install chromium
  - set CHROMIUM_PATH to the path of a Chromium
`;
