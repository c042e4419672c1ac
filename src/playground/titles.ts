import { LONGEST_TITLE, OWN_PROGRAM } from "../progress/index.ts";
import { LANGUAGES, type Language } from "../record/languages.ts";

/** The name that a program is kept under. */
export function nameOf(title: string, language: Language): string {
  // As of every sandbox: that of a program in TypeScript is bare.
  return OWN_PROGRAM + title + (language === "typescript" ? "" : LANGUAGES[language].extension);
}

/** The title of a program that is kept, and its language. */
export function titleOf(name: string): { title: string; language: Language } {
  const title = name.slice(OWN_PROGRAM.length);
  const { extension } = LANGUAGES.python;
  return title.endsWith(extension)
    ? { title: title.slice(0, -extension.length), language: "python" }
    : { title, language: "typescript" };
}

/** What somebody typed, or a link brought, as a title that a program can be kept under; empty when nothing is left of it. */
export function asTitle(text: string): string {
  return text
    .replace(/[/\p{C}\s]+/gu, " ")
    .replace(/(\.py)+\s*$/, "")
    .trim()
    .slice(0, LONGEST_TITLE)
    .trim();
}

/** The title, or with a number behind it the next one that is free. */
export function freeTitle(title: string, isTaken: (title: string) => boolean): string {
  for (let number = 2, candidate = title; ; number++) {
    if (!isTaken(candidate)) return candidate;
    candidate = `${title.slice(0, LONGEST_TITLE - 4)} ${number}`;
  }
}
