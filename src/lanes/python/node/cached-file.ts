import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Where packages are installed. */
const PACKAGES = join(dirname(createRequire(import.meta.url).resolve("pyodide/package.json")), "..");
const FOLDER = join(PACKAGES, ".cache", "asyncio-explained");

/** Milliseconds after which a file that was made of something else is in nobody's use. */
const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/**
 * A file that is made once on this computer, if it has a place for it, and else once in this process.
 *
 * @param name which has to be another one for other contents
 * @returns its path
 */
export async function cachedFile(name: string, make: () => Promise<Uint8Array>): Promise<string> {
  const path = join(FOLDER, name);
  if (existsSync(path)) return path;
  const contents = await make();
  try {
    mkdirSync(FOLDER, { recursive: true });
    removeOld();
    return write(FOLDER, name, contents);
  } catch {
    const folder = mkdtempSync(join(tmpdir(), "asyncio-explained-"));
    process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
    return write(folder, name, contents);
  }
}

/** Whoever looks for it finds all of it, or nothing. */
function write(folder: string, name: string, contents: Uint8Array): string {
  const path = join(folder, name);
  const unfinished = `${path}.${process.pid}`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
  return path;
}

function removeOld(): void {
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    if (statSync(path).mtimeMs < Date.now() - A_WEEK) rmSync(path, { force: true });
  }
}
