import { useRef, type Ref } from "react";
import { CodeEditor } from "../../../sandpack/CodeEditor.tsx";
import type { CodeEditorHandle } from "../../../sandpack/code-editor.ts";
import { useEditorHandle, type EditorHandle } from "./editor-handle.ts";
import { STANDING_LINES } from "./standing-lines.ts";
import { useLanguage } from "./use-language.ts";

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
  useEditorHandle(ref, editor);

  return <CodeEditor ref={editor} path={path} code={files[path]!} onChange={onChange} extensions={STANDING_LINES} />;
}
