import type { Extension } from "@codemirror/state";
import type { EditedFile } from "../../../language-service/editor/ask.ts";
import { languageOf, type Language } from "../../../record/languages.ts";

/** What an editor knows of a language beyond its colours. */
export interface EditorLanguage {
  /** What the names of its files end with. */
  extension: string;
  /** Loads what helps to write a file. It is large: to be asked for when somebody writes. */
  load: (file: EditedFile) => Promise<Extension>;
}

const LANGUAGES: Partial<Record<Language, EditorLanguage>> = {
  typescript: {
    extension: ".ts",
    load: async (file) => (await import("../../../language-service/editor/typescript.ts")).typescript(file),
  },
  python: {
    extension: ".py",
    load: async () => (await import("../../../language-service/editor/python.ts")).PYTHON,
  },
};

/** What an editor knows of a file's language; null when that is nothing. */
export function editorLanguage(path: string): EditorLanguage | null {
  return LANGUAGES[languageOf(path)] ?? null;
}
