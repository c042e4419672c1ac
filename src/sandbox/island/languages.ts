import type { Extension } from "@codemirror/state";
import type { EditedFile } from "../../language/editor/ask.ts";

/** What an editor knows of a language beyond its colours. */
export interface EditorLanguage {
  /** What the names of its files end with. */
  extension: string;
  /** Loads what helps to write a file. It is large: to be asked for when somebody writes. */
  load: (file: EditedFile) => Promise<Extension>;
}

const TYPESCRIPT: EditorLanguage = {
  extension: ".ts",
  load: async (file) => (await import("../../language/editor/typescript.ts")).typescript(file),
};

const LANGUAGES = [TYPESCRIPT];

/** The language of a file; null for one that an editor knows nothing of. */
export function languageOf(path: string): EditorLanguage | null {
  return LANGUAGES.find(({ extension }) => path.endsWith(extension)) ?? null;
}
