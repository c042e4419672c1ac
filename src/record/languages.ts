import { inPythonSpelling } from "./spelling.ts";

/** What is known of a language itself; what runs its programs is its lane's (`src/lanes/`). */
interface LanguageFacts {
  /** As a reader knows it. */
  name: string;
  /** What the names of its files end with. */
  extension: `.${string}`;
  /** What a comment that is a line begins with. */
  comment: string;
  /** How a piece of code of ours, which is written in TypeScript's spelling, reads in it. */
  spell: (code: string) => string;
  /** That name where there is little room. */
  short: string;
  /** What its programs run on: where there is little room, and in a sentence. */
  runsOn: { short: string; full: string };
}

/** The languages in which programs are written. Python first: it is what readers came to learn. */
export const LANGUAGES = {
  python: {
    name: "Python",
    short: "Py",
    extension: ".py",
    comment: "#",
    spell: inPythonSpelling,
    runsOn: {
      short: "CPython 3.14",
      full: "CPython 3.14, in this page. It is 6 MB, loaded once and kept for offline.",
    },
  },
  typescript: {
    name: "TypeScript",
    short: "TS",
    extension: ".ts",
    comment: "//",
    spell: (code) => code,
    runsOn: {
      short: "asyncio in TypeScript",
      full: "the same programs, on this course’s own asyncio. They start at once.",
    },
  },
} satisfies Record<string, LanguageFacts>;

export type Language = keyof typeof LANGUAGES;

/** All of them, in the order in which they are offered. */
export const languages = (): Language[] => Object.keys(LANGUAGES) as Language[];

/** What there is of something for each language. */
export function byLanguage<T>(make: (language: Language) => T): Record<Language, T> {
  return Object.fromEntries(languages().map((language) => [language, make(language)])) as Record<Language, T>;
}

/**
 * The language of a program, or of a file: its name tells.
 *
 * @throws RangeError for the name of no program, which tells how names of programs end
 */
export function languageOf(path: string): Language {
  const found = languages().find((language) => path.endsWith(LANGUAGES[language].extension));
  if (found) return found;
  const endings = languages().map((language) => LANGUAGES[language].extension);
  throw new RangeError(`${path} is not a program: the name of a program ends with ${endings.join(" or ")}.`);
}

/** Whether a file is one of a program: its name tells. */
export function isProgramFile(path: string): boolean {
  return withoutExtension(path) !== path;
}

/** Where a program in a language begins, when it is not said: `/main.ts`. */
export function mainFile(language: Language): string {
  return `/main${LANGUAGES[language].extension}`;
}

/** A Markdown text of ours for who writes in a language: only its code, between backticks, is spelt in another way. */
export function markdownIn(language: Language, markdown: string): string {
  return markdown
    .split("`")
    .map((piece, index) => (index % 2 === 0 ? piece : LANGUAGES[language].spell(piece)))
    .join("`");
}

/** A file's name or path without the ending that tells its language. */
export function withoutExtension(path: string): string {
  const found = Object.values(LANGUAGES).find(({ extension }) => path.endsWith(extension));
  return found ? path.slice(0, -found.extension.length) : path;
}
