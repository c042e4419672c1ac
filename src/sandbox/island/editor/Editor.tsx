import { useImperativeHandle, useRef, type Ref } from "react";
import { CodeEditor } from "../../../sandpack/CodeEditor.tsx";
import type { CodeEditorHandle } from "../../../sandpack/code-editor.ts";
import { goToLine, showStandingLines, STANDING_LINES, type FileLines } from "./standing-lines.ts";
import { useLanguage } from "./use-language.ts";

/** What others may ask of an editor. */
export interface EditorHandle {
  /** Puts the cursor on a line, counted from 1, and shows it. */
  goToLine: (line: number) => void;
  /** Marks the lines at which tasks stand, in place of those marked before. */
  showLines: (lines: FileLines) => void;
}

interface Props {
  path: string;
  /** All of the program, by path. */
  files: Record<string, string>;
  onChange: (code: string) => void;
  ref?: Ref<EditorHandle>;
}

/** The editor of one file of a program. */
export function Editor({ path, files, onChange, ref }: Props) {
  const editor = useRef<CodeEditorHandle>(null);
  useLanguage(editor, path, files);

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

  return <CodeEditor ref={editor} path={path} code={files[path]!} onChange={onChange} extensions={STANDING_LINES} />;
}
