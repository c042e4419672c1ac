import { spawnSync, type SpawnSyncReturns } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashBuildInputs } from "./build-inputs.ts";
import { findScript } from "./find-node.mjs";
import { root } from "./root.mjs";

/** The built site. */
export const siteFolder = join(root, "dist");

/** What the site was last built from. Beside the site, not in it: everything in there is published. */
const stamp = join(root, "node_modules/.cache/asyncio-explained/built-from");

function currentInputs(): string {
  return hashBuildInputs(root, [process.env.BASE_PATH ?? "", process.env.SITE ?? ""]);
}

/** Whether a build would give the site that is there. */
export function isSiteCurrent(): boolean {
  return existsSync(siteFolder) && existsSync(stamp) && readFileSync(stamp, "utf8") === currentInputs();
}

/**
 * Builds the runtime's package and the site.
 *
 * @throws Error when either fails; what went wrong has been printed by then
 */
export function buildSite(): void {
  const inputs = currentInputs();
  rmSync(stamp, { force: true });
  const inherit = { cwd: root, stdio: "inherit" } as const;
  assertOk(spawnSync("npm run build --workspace=runtime", { ...inherit, shell: true }));
  assertOk(spawnSync(process.execPath, [findScript("astro", root), "build"], inherit));
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
}

function assertOk({ status }: SpawnSyncReturns<Buffer>): void {
  if (status !== 0) throw new Error("The build failed: see the message above.");
}
