/** The languages in which programs are written. */
export type Language = "typescript" | "python";

/** The language of a program, or of a file: its name tells. */
export function languageOf(path: string): Language {
  return path.endsWith(".py") ? "python" : "typescript";
}
