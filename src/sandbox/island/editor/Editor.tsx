import { CodeEditor, SandpackReactContext, type CodeEditorRef } from "@codesandbox/sandpack-react";
import type { EditorView } from "@codemirror/view";
import { useContext, useEffect, useEffectEvent, useImperativeHandle, useMemo, useRef, useState, type Ref } from "react";
import { ADDITIONAL_LANGUAGES } from "../additional-languages.ts";
import { fileName } from "../../../record/index.ts";
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
  onChange: (code: string) => void;
  ref?: Ref<EditorHandle>;
}

/**
 * Sandpack's CodeMirror on one file.
 *
 * At each render Sandpack's component parses the whole file: on 200 lines that took half of the time between two frames.
 * So it is rendered once, in a context that stays as it is, and what is to change in it goes to CodeMirror directly.
 */
export function Editor({ path, code, onChange, ref }: Props) {
  const editor = useRef<CodeEditorRef>(null);
  const latestOnChange = useRef(onChange);
  const [context] = useState(useContext(SandpackReactContext));
  const [first] = useState(code);
  const [typed, setTyped] = useState(code);
  useLanguage(editor, path);

  useEffect(() => {
    latestOnChange.current = onChange;
  });

  useEffect(() => {
    const view = editor.current?.getCodemirror();
    if (view) nameParts(view.dom.parentElement!, view.contentDOM, fileName(path));
  }, [path]);

  const shown = useEffectEvent(() => typed);
  useEffect(() => {
    const view = editor.current?.getCodemirror();
    if (view && code !== shown()) replaceText(view, code);
  }, [code]);

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

  return useMemo(() => {
    const take = (text: string) => {
      setTyped(text);
      latestOnChange.current(text);
    };
    return (
      <SandpackReactContext.Provider value={context}>
        <CodeEditor
          ref={editor}
          code={first}
          filePath={path}
          initMode="immediate"
          showLineNumbers
          additionalLanguages={ADDITIONAL_LANGUAGES}
          extensions={STANDING_LINES}
          onCodeUpdate={take}
        />
      </SandpackReactContext.Provider>
    );
  }, [context, first, path]);
}

function replaceText(view: EditorView, text: string): void {
  const { anchor, head } = view.state.selection.main;
  const within = (position: number) => Math.min(position, text.length);
  view.dispatch({
    changes: { from: 0, to: view.state.doc.length, insert: text },
    selection: { anchor: within(anchor), head: within(head) },
  });
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
