import { EditorState } from "@codemirror/state";
import { useRef, type Ref } from "react";
import { CodeEditor } from "../../sandpack/CodeEditor.tsx";
import type { CodeEditorHandle } from "../../sandpack/code-editor.ts";
import { useEditorHandle, type EditorHandle } from "../../sandbox/island/editor/editor-handle.ts";
import { STANDING_LINES } from "../../sandbox/island/editor/standing-lines.ts";

interface Props {
  path: string;
  code: string;
  ref?: Ref<EditorHandle>;
}

const EXTENSIONS = [...STANDING_LINES, EditorState.readOnly.of(true)];

/** A file of a program that was recorded: it can be read, and shows where tasks stand. */
export function SourceView({ path, code, ref }: Props) {
  const editor = useRef<CodeEditorHandle>(null);
  useEditorHandle(ref, editor);
  return <CodeEditor ref={editor} path={path} code={code} onChange={ignore} extensions={EXTENSIONS} />;
}

function ignore(): void {
  // Nothing can be typed.
}
