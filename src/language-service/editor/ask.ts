import type { Text } from "@codemirror/state";
import { modulesIn } from "../../record/data-files.ts";
import { askLanguage } from "../client.ts";
import type { SourceFiles } from "../answers.ts";
import type { LanguageService } from "../service.ts";

/** A file in an editor, and the program it belongs to. */
export interface EditedFile {
  path: string;
  /** The whole program; the file's own text in it may lag behind the editor's. */
  program: () => SourceFiles;
}

type Question = keyof LanguageService;
/** What a question is about besides a file: a place, a name. */
type Details<Q extends Question> =
  Parameters<LanguageService[Q]> extends [SourceFiles, string, ...infer Rest] ? Rest : never;

/**
 * Asks the language service about a file as it stands in an editor. Resolves to null when the service has failed: an
 * editor can do without.
 */
export async function ask<Q extends Question>(
  { path, program }: EditedFile,
  text: Text,
  question: Q,
  ...details: Details<Q>
): Promise<ReturnType<LanguageService[Q]> | null> {
  const files = { ...modulesIn(program()), [path]: text.toString() };
  const parameters = [files, path, ...details] as unknown as Parameters<LanguageService[Q]>;
  try {
    return await askLanguage(question, ...parameters);
  } catch (error) {
    console.warn(error);
    return null;
  }
}
