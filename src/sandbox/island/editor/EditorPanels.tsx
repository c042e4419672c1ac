import type { RefObject } from "react";
import type { Program } from "../../../record/program.ts";
import type { Language } from "../../../record/languages.ts";
import { CompiledView } from "./CompiledView.tsx";
import { Editor, type EditorHandle } from "./Editor.tsx";
import { Keys } from "./Keys.tsx";
import { Notice } from "../Notice.tsx";
import { TabPanel } from "../Tabs.tsx";
import type { CodeState } from "./use-code.ts";

interface Props {
  /** The sandbox's. */
  id: string;
  language: Language;
  code: CodeState;
  /** What that code is. */
  program: Program;
  /** The file that is shown. */
  active: string;
  /** Whether what it is compiled to is shown in its place. */
  compiledShown: boolean;
  /** Whether there is something to check. */
  checks: boolean;
  /** By path; they are put into it. */
  editors: RefObject<Map<string, EditorHandle>>;
}

/** An editor for each file, and above them what there is to say of the code. */
export function EditorPanels({ id, language, code, program, active, compiledShown, checks, editors }: Props) {
  const { notice, draft } = code;
  return (
    <>
      {notice ? (
        <Notice notice={notice} onDismiss={code.dismissNotice} />
      ) : (
        draft.notice && <Notice notice={draft.notice} onDismiss={draft.onDismiss} />
      )}
      {compiledShown && <CompiledView program={program} path={active} />}
      {Object.entries(program.files).map(([path, text]) => (
        <TabPanel key={path} id={id} tab={path} hidden={path !== active || compiledShown}>
          <Editor
            ref={(handle) => {
              if (handle) editors.current.set(path, handle);
              return () => void editors.current.delete(path);
            }}
            path={path}
            code={text}
            onChange={(text) => code.write(path, text)}
          />
        </TabPanel>
      ))}
      <div className="sandbox-leave">
        <p>Esc, then Tab leaves the editor</p>
        <Keys id={id} language={language} checks={checks} />
      </div>
    </>
  );
}
