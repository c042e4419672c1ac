import type { Extension } from "@codemirror/state";
import type { EditorView } from "@codemirror/view";
import type { Ref } from "react";

/** What an editor of one file is given. It is CodeMirror, whoever wraps it: what is to change in it goes there. */
export interface CodeEditorProps {
  /** Its ending chooses the language. */
  path: string;
  /** Put into the editor when it is another than what was typed last. */
  code: string;
  onChange: (code: string) => void;
  extensions?: Extension[];
  ref?: Ref<CodeEditorHandle>;
}

/** What others may ask of it. */
export interface CodeEditorHandle {
  /** Absent until the first effects have run. */
  getCodemirror: () => EditorView | undefined;
}
