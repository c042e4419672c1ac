import { EditorState } from "@codemirror/state";
import { useImperativeHandle, useRef, type Ref } from "react";
import { CodeEditor } from "../../sandpack/CodeEditor.tsx";
import type { CodeEditorHandle } from "../../sandpack/code-editor.ts";
import type { EditorHandle } from "../../sandbox/island/editor/Editor.tsx";
import { goToLine, showStandingLines, STANDING_LINES } from "../../sandbox/island/editor/standing-lines.ts";

interface Props {
  path: string;
  code: string;
  ref?: Ref<EditorHandle>;
}

const EXTENSIONS = [...STANDING_LINES, EditorState.readOnly.of(true)];

/** A file of a program that was recorded: it can be read, and shows where tasks stand. */
export function SourceView({ path, code, ref }: Props) {
  const editor = useRef<CodeEditorHandle>(null);
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
  return <CodeEditor ref={editor} path={path} code={code} onChange={ignore} extensions={EXTENSIONS} />;
}

function ignore(): void {
  // Nothing can be typed.
}
