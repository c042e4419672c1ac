// @ts-check
/** Installs what package-lock.json names, unless it is installed. Runs before there is any dependency. */
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assertPathWorks, writeToCheckout } from "../tools/checkout.mjs";
import { isInstalled } from "../tools/installed-packages.mjs";
import { endTogether, startProcess } from "../tools/processes.mjs";
import { root } from "../tools/root.mjs";

/** Room that the dependencies take on the disk. */
const MEGABYTES = 1000;

/** @param {string} name */
function readLock(name) {
  const path = join(root, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

endTogether();
try {
  assertPathWorks();
  if (!isInstalled(readLock("package-lock.json"), readLock("node_modules/.package-lock.json"))) {
    console.log("Installing the dependencies…");
    await writeToCheckout("installing", MEGABYTES, install);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function install() {
  const npm = startProcess("npm ci", [], { cwd: root, shell: true, stdio: ["ignore", "inherit", "inherit"] });
  const [status] = await once(npm, "close");
  if (status !== 0) throw new Error("The dependencies could not be installed: see npm's message above.");
}
