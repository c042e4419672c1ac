import { CodeEditor as SandpackEditor, SandpackProvider, SandpackReactContext } from "@codesandbox/sandpack-react";
import { ViewPlugin, type EditorView } from "@codemirror/view";
import {
  useContext,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from "react";
import { fileName } from "../record/index.ts";
import { ADDITIONAL_LANGUAGES } from "./additional-languages.ts";
import type { CodeEditorHandle, CodeEditorProps } from "./code-editor.ts";
import { EDITOR_THEME } from "./editor-theme.ts";

/** Stands around editors. Sandpack's own preview, which would run what is in them, is not used. */
export function CodeEditors({ children }: { children: ReactNode }) {
  return (
    <SandpackProvider
      files={NO_FILES}
      customSetup={{ entry: ENTRY, dependencies: {} }}
      options={{ autorun: false, autoReload: false }}
      theme={EDITOR_THEME}
      className="sandbox-provider"
    >
      {children}
    </SandpackProvider>
  );
}

/**
 * Before an editor has measured its lines it takes each for one row, and puts the numbers of wrapped ones beside others.
 * Where it begins in the middle of a frame that is painted, so until then there are none.
 */
const numbersOnceMeasured = ViewPlugin.define((view) => {
  // No class, for CodeMirror sets those itself.
  view.dom.dataset["measured"] = "not-yet";
  view.requestMeasure({ read: () => undefined, write: () => delete view.dom.dataset["measured"] });
  return {};
});

/** Each editor is given its file: Sandpack asks for one that nobody sees. */
const ENTRY = "/none.js";
const NO_FILES = { [ENTRY]: { code: "" } };

/**
 * Sandpack's CodeMirror on one file, among {@link CodeEditors}.
 *
 * At each render Sandpack's component parses the whole file: on 200 lines that took half of the time between two frames.
 * So it is rendered once, in a context that stays as it is, and what is to change in it goes to CodeMirror directly.
 */
export function CodeEditor({ path, code, onChange, extensions, ref }: CodeEditorProps) {
  const editor = useRef<CodeEditorHandle>(null);
  const latestOnChange = useRef(onChange);
  const [context] = useState(useContext(SandpackReactContext));
  const [first] = useState({ code, extensions: [...(extensions ?? []), numbersOnceMeasured] });
  const [typed, setTyped] = useState(code);

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

  useImperativeHandle(ref, () => ({ getCodemirror: () => editor.current?.getCodemirror() }), []);

  return useMemo(() => {
    const take = (text: string) => {
      setTyped(text);
      latestOnChange.current(text);
    };
    return (
      <SandpackReactContext.Provider value={context}>
        <SandpackEditor
          ref={editor}
          code={first.code}
          filePath={path}
          initMode="immediate"
          showLineNumbers
          additionalLanguages={ADDITIONAL_LANGUAGES}
          extensions={first.extensions}
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
