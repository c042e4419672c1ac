import { withoutExtension } from "./languages.ts";

/**
 * Whether two names of functions mean the same one: `fetchPage` in TypeScript is `fetch_page` in Python. Whoever asks a
 * record for a function may use either. A method or a function inside another one is known by its own name too:
 * `Shop.sell` and `main.<locals>.sell` are `sell`.
 */
export function isSameName(one: string, other: string): boolean {
  return one === other || folded(ownName(one)) === folded(ownName(other));
}

/** Whether two paths mean the same file of a program, in either language: `/web.ts` is `/web.py`. */
export function isSameFile(one: string, other: string): boolean {
  return withoutExtension(one) === withoutExtension(other);
}

/** `sell` of `Shop.sell`, and of `main.<locals>.sell`. */
export function ownName(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function folded(name: string): string {
  return name.replaceAll("_", "").toLowerCase();
}
