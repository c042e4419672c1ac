import type { Language } from "./languages.ts";

const TEXTS: Record<Language, RegExp> = {
  python: /("""|''')[\s\S]*?(?:\1|$(?![\s\S]))|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|#.*/g,
  typescript: /`(?:\\[\s\S]|[^`\\])*`|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/.*|\/\*[\s\S]*?(?:\*\/|$(?![\s\S]))/g,
};

/** The lines of a program with nothing in its texts, and without its comments: what is left is code. */
export function withoutTexts(source: string, language: Language): string[] {
  return source.replace(TEXTS[language], (text) => `""${text.replace(/[^\n]+/g, "")}`).split("\n");
}
