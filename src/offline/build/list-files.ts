import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { HEADERS_FILE } from "../../headers/rules.ts";
import { servedPart, SERVICE_WORKER } from "../../headers/served.ts";
import { FILE_LIST, type SiteFile, type SiteFiles, type Tier } from "../site-files.ts";

/**
 * All files of a built site, each in its tier.
 *
 * @param folder the site's
 * @param base the path it is built for, with a slash at both ends
 */
export function listFiles(folder: string, base: string): SiteFiles {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/"))
    .filter((path) => !NOT_STORED.includes(path))
    .sort();
  const started = scriptsOfPages(folder, base, paths);
  const files: SiteFiles = { pages: [], tools: [], python: [] };
  for (const path of paths) {
    const tier = started.has(path) ? "pages" : tierOf(path);
    files[tier].push(describeFile(path, readFileSync(join(folder, path))));
  }
  return files;
}

function tierOf(path: string): Tier {
  return servedPart(path)?.tier ?? (TO_READ.test(path) ? "pages" : "tools");
}

/** What stores the others, and what hosts read and don't hand out. */
const NOT_STORED = [SERVICE_WORKER, FILE_LIST, HEADERS_FILE];

const TO_READ = /\.(html|css|woff2|svg|png|ico|webmanifest)$/;

/** @param path from the site's base */
export function describeFile(path: string, content: Buffer): SiteFile {
  const hash = createHash("sha256").update(content);
  return {
    url: path.replace(/(^|\/)index\.html$/, "$1") || "./",
    // Vite puts a hash of the content into the name.
    revision: path.startsWith("_astro/") ? null : hash.copy().digest("hex").slice(0, 12),
    integrity: `sha256-${hash.digest("base64")}`,
    bytes: content.length,
  };
}

/** The scripts that pages start, with all that these import. What a script loads when it is needed is not among them. */
function scriptsOfPages(folder: string, base: string, paths: string[]): Set<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const [, name] of read(path).matchAll(/\b(?:from|import)\s*"\.\/([^"]+)"/g)) visit(`_astro/${name}`);
  };
  const read = (path: string) => readFileSync(join(folder, path), "utf8");
  for (const page of paths.filter((path) => path.endsWith(".html") && tierOf(path) === "pages")) {
    for (const [, src] of read(page).matchAll(/<script[^>]*\ssrc="([^"]+)"/g)) visit(src!.slice(base.length));
  }
  return found;
}
