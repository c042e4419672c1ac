import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** Files and folders that decide what a build gives. Those that don't exist are left out. */
const INPUTS = [
  "astro.config.mjs",
  "content",
  "package-lock.json",
  "package.json",
  "public",
  "runtime/package.json",
  "runtime/src",
  "runtime/tsconfig.json",
  "src",
  "tsconfig.json",
];

/**
 * A hash over the names and contents of everything a build reads, and its environment: the same hash, the same site.
 *
 * @param root the project's folder
 * @param environment settings that are not in a file, such as the base path
 */
export function hashBuildInputs(root: string, environment: string[]): string {
  return hashInputs(root, INPUTS, environment);
}

/** A hash over the names and contents of files, and of all files in folders, and over other texts. */
export function hashInputs(root: string, inputs: string[], environment: string[]): string {
  const hash = createHash("sha256");
  const add = (part: string | Buffer) => hash.update(`${part.length}:`).update(part);
  environment.forEach(add);
  for (const file of inputs.flatMap((input) => filesUnder(root, input))) {
    add(file);
    add(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** Paths from `root` of a file, or of all files in a folder, always in the same order. */
function filesUnder(root: string, path: string): string[] {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [path] : [];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(root, `${path}/${name}`));
}
