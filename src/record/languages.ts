/** The languages in which programs are written. */
export type Language = "typescript" | "python";

/** The languages as a reader knows them. Python first: it is what they came to learn. */
export const LANGUAGE_NAMES: Record<Language, string> = { python: "Python", typescript: "TypeScript" };

/** The language of a program, or of a file: its name tells. */
export function languageOf(path: string): Language {
  return path.endsWith(".py") ? "python" : "typescript";
}
