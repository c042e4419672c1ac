import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { zipSync } from "fflate";

/**
 * A zip of the built site, with a server for it and a word on how to start that. In it everything lies in one folder.
 *
 * @param site the folder of the built site
 * @param base the path it is built for, with a slash at both ends
 */
export async function makeBundle(site: string, base: string): Promise<Uint8Array> {
  return zipSync(await bundledFiles(site, base), { level: 9 });
}

/** What is in that zip, by path. */
export async function bundledFiles(site: string, base: string): Promise<Record<string, Uint8Array>> {
  const readme = readFileSync(join(import.meta.dirname, "README.txt"), "utf8").replaceAll("@BASE@", base);
  const files: Record<string, Uint8Array> = {
    [`${FOLDER}/README.txt`]: Buffer.from(readme),
    [`${FOLDER}/serve.mjs`]: await serverFor(base),
  };
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    files[`${FOLDER}/site${base}${path.slice(join(site, "/").length).replaceAll("\\", "/")}`] = readFileSync(path);
  }
  return files;
}

const FOLDER = "asyncio-explained";

async function serverFor(base: string): Promise<Uint8Array> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, "serve.ts")],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    define: { BASE: JSON.stringify(base) },
  });
  return result.outputFiles[0]!.contents;
}
