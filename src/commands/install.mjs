// @ts-check
/** Installs what package-lock.json names, unless it is installed. Runs before there is any dependency. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isInstalled } from "../tools/installed-packages.mjs";
import { root } from "../tools/root.mjs";

/** @param {string} name */
function readLock(name) {
  const path = join(root, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

if (!isInstalled(readLock("package-lock.json"), readLock("node_modules/.package-lock.json"))) {
  console.log("Installing the dependencies…");
  const { status } = spawnSync("npm ci", { cwd: root, shell: true, stdio: "inherit" });
  if (status !== 0) {
    console.error("The dependencies could not be installed: see npm's message above.");
    process.exit(status ?? 1);
  }
}
