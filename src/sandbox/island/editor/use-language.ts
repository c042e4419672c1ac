import { StateEffect, type Extension } from "@codemirror/state";
import { useEffect, useEffectEvent, type RefObject } from "react";
import type { Files } from "../../../progress/index.ts";
import type { EditedFile } from "../../../language-service/editor/ask.ts";
import type { CodeEditorHandle } from "../../../sandpack/code-editor.ts";
import { isProgramFile, languageOf, type Language } from "../../../record/languages.ts";

/** Loads what helps to write a file in a language. It is large: to be asked for when somebody writes. */
const HELP: Partial<Record<Language, (file: EditedFile) => Promise<Extension>>> = {
  python: async () => (await import("../../../language-service/editor/python.ts")).PYTHON,
  typescript: async (file) => (await import("../../../language-service/editor/typescript.ts")).typescript(file),
};

/** Milliseconds for which the pointer has to rest on a text to ask something about it. */
const REST = 300;

/**
 * Gives an editor what is known of its file's language, as soon as its reader goes into the text or rests the pointer on
 * it. Who only reads and runs does without.
 */
export function useLanguage(editor: RefObject<CodeEditorHandle | null>, path: string, files: Files): void {
  const program = useEffectEvent(() => files);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    const load = isProgramFile(path) ? HELP[languageOf(path)] : undefined;
    if (!view || !load) return;
    return onFirstUse(view.dom, () => {
      void load({ path, program: () => program() }).then((extension) =>
        view.dispatch({ effects: StateEffect.appendConfig.of(extension) }),
      );
    });
  }, [editor, path]);
}

/** @returns gives up waiting */
function onFirstUse(element: HTMLElement, use: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  let resting: ReturnType<typeof setTimeout>;
  const stop = () => {
    waiting.abort();
    clearTimeout(resting);
  };
  const start = () => {
    stop();
    use();
  };
  element.addEventListener("focusin", start, { signal });
  element.addEventListener("mouseleave", () => clearTimeout(resting), { signal });
  element.addEventListener(
    "mousemove",
    () => {
      clearTimeout(resting);
      resting = setTimeout(start, REST);
    },
    { signal },
  );
  return stop;
}
