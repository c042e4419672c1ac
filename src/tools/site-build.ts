import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { hashBuildInputs } from "./build-inputs.ts";
import { writeToCheckout } from "./checkout.mjs";
import { startProcess } from "./processes.mjs";
import { root } from "./root.mjs";

/** A folder for a site that is built for another path. */
export interface SiteUnderPath {
  folder: string;
  base: string;
}

/** The built site. */
export const siteFolder = join(root, "dist");

/** The site as the tests have it a second time: under a path. */
export const SITE_UNDER_PATH: SiteUnderPath = { folder: join(root, "test-results/under-a-path"), base: "/x/" };

/** What the site was last built from. Beside the site, not in it: everything in there is published. */
const stamp = join(root, "node_modules/.cache/asyncio-explained/built-from");

/** Room that a build takes on the disk: the site twice, and what is kept to build faster the next time. */
const MEGABYTES = 150;

function currentInputs(): string {
  return hashBuildInputs(root, [process.env.BASE_PATH ?? "", process.env.SITE ?? ""]);
}

/** Whether a build would give the site that is there. */
export function isSiteCurrent(): boolean {
  return existsSync(siteFolder) && existsSync(stamp) && readFileSync(stamp, "utf8") === currentInputs();
}

/**
 * Builds the runtime's package and the site. The site that is there is replaced when the new one is whole.
 *
 * @param others built besides: what is the same in them is made once
 * @throws Error when any fails; what went wrong has been printed by then
 */
export async function buildSite(others: SiteUnderPath[] = []): Promise<void> {
  await writeToCheckout("building", MEGABYTES * (1 + others.length), async () => {
    const inputs = currentInputs();
    const aside = `${siteFolder}.new`;
    rmSync(aside, { recursive: true, force: true });
    await run("npm run build --workspace=runtime", [], { shell: true });
    const places = [{ folder: aside, base: process.env.BASE_PATH ?? "/" }, ...others];
    const script = join(root, "src/tools/astro-builds.ts");
    await run(process.execPath, [script, ...places.flatMap(({ folder, base }) => [folder, base])]);
    rmSync(stamp, { force: true });
    replaceFolder(siteFolder, aside);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, inputs);
  });
}

async function run(command: string, args: string[], options: { shell?: boolean } = {}): Promise<void> {
  const child = startProcess(command, args, { cwd: root, stdio: ["ignore", "inherit", "inherit"], ...options });
  const [status] = (await once(child, "close")) as [number | null];
  if (status !== 0) throw new Error("The build failed: see the message above.");
}

/** Puts a folder in the place of another one, which may be missing. */
function replaceFolder(folder: string, by: string): void {
  const old = `${folder}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(by, folder);
  rmSync(old, { recursive: true, force: true });
}
