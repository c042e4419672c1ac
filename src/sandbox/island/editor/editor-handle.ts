import { useImperativeHandle, type Ref, type RefObject } from "react";
import type { CodeEditorHandle } from "../../../sandpack/code-editor.ts";
import { goToLine, showStandingLines, type FileLines } from "./standing-lines.ts";

/** What others may ask of an editor. */
export interface EditorHandle {
  /** Puts the cursor on a line, counted from 1, and shows it. */
  goToLine: (line: number) => void;
  /** Marks the lines at which tasks stand, in place of those marked before. */
  showLines: (lines: FileLines) => void;
}

/** Lets `ref` ask these things of a code editor, once it is there. */
export function useEditorHandle(ref: Ref<EditorHandle> | undefined, editor: RefObject<CodeEditorHandle | null>): void {
  useImperativeHandle(ref, () => ({
    goToLine(number) {
      const view = editor.current?.getCodemirror();
      if (view) goToLine(view, number);
    },
    showLines(lines) {
      const view = editor.current?.getCodemirror();
      if (view) showStandingLines(view, lines);
    },
  }));
}
