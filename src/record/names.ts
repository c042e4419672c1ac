/**
 * Whether two names of functions mean the same one: `fetchPage` in TypeScript is `fetch_page` in Python. Whoever asks a
 * record for a function may use either.
 */
export function isSameName(one: string, other: string): boolean {
  return one === other || folded(one) === folded(other);
}

/** Whether two paths mean the same file of a program, in either language: `/web.ts` is `/web.py`. */
export function isSameFile(one: string, other: string): boolean {
  return withoutEnding(one) === withoutEnding(other);
}

function folded(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}

function withoutEnding(path: string): string {
  return path.replace(/\.(ts|py)$/, "");
}
