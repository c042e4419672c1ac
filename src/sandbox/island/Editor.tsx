import { CodeEditor, type CodeEditorRef } from "@codesandbox/sandpack-react";
import { useEffect, useImperativeHandle, useRef, type Ref } from "react";
import { fileName } from "./FileTabs.tsx";
import { showStandingLines, STANDING_LINES, type FileLines } from "./standing-lines.ts";
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
  code: string;
  readOnly: boolean;
  onChange: (code: string) => void;
  ref?: Ref<EditorHandle>;
}

/** Sandpack's CodeMirror on one file. */
export function Editor({ path, code, readOnly, onChange, ref }: Props) {
  const editor = useRef<CodeEditorRef>(null);
  useLanguage(editor, path);

  useEffect(() => {
    const view = editor.current?.getCodemirror();
    if (view) nameParts(view.dom.parentElement!, view.contentDOM, fileName(path));
  }, [path]);

  useImperativeHandle(ref, () => ({
    goToLine(number) {
      const view = editor.current?.getCodemirror();
      if (!view) return;
      const line = view.state.doc.line(Math.min(number, view.state.doc.lines));
      view.dispatch({ selection: { anchor: line.from }, scrollIntoView: true });
      view.focus();
    },
    showLines(lines) {
      const view = editor.current?.getCodemirror();
      if (view) showStandingLines(view, lines);
    },
  }));

  return (
    <CodeEditor
      ref={editor}
      code={code}
      filePath={path}
      initMode="immediate"
      readOnly={readOnly}
      showLineNumbers
      extensions={STANDING_LINES}
      onCodeUpdate={onChange}
    />
  );
}

/**
 * Sandpack gives the role of a textbox to two elements, one in the other. The outer one takes part in the page's tab
 * order: Enter goes into the text, Esc comes back out, so that Tab can indent in it and still nobody is caught.
 */
function nameParts(outer: HTMLElement, textbox: HTMLElement, name: string): void {
  outer.role = "group";
  outer.ariaLabel = `Editor of ${name}: Enter to write, Esc to leave`;
  outer.removeAttribute("aria-multiline");
  outer.removeAttribute("aria-autocomplete");
  textbox.ariaLabel = name;
}
