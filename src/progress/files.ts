import type { Files } from "./records.ts";

/** Whether two sets of files hold the same code under the same paths. */
export function sameFiles(a: Files, b: Files): boolean {
  const paths = Object.keys(a);
  return paths.length === Object.keys(b).length && paths.every((path) => a[path] === b[path]);
}

/** A short text that differs when the files a sandbox begins with do (FNV-1a, 32 bits): it guards against nobody. */
export function starterHash(files: Files): string {
  let value = 0x811c9dc5;
  for (const [path, code] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const character of `${path}\n${code}\n`) value = Math.imul(value ^ character.codePointAt(0)!, 0x01000193);
  }
  return (value >>> 0).toString(16);
}
