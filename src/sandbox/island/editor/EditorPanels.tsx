import { useMemo } from "react";
import { Notice } from "../Notice.tsx";
import { TabPanel } from "../Tabs.tsx";
import { useWorkbench } from "../use-workbench.ts";
import { CompiledView } from "./CompiledView.tsx";
import { asksForInput } from "./asks-for-input.ts";
import { Editor } from "./Editor.tsx";
import { InputBox } from "./InputBox.tsx";
import { Keys } from "./Keys.tsx";

/** An editor for each file, and above them what there is to say of the code. */
export function EditorPanels() {
  const { id, language, code, program, activeFile, compiledShown, exercise, editors } = useWorkbench();
  const { notice, draft } = code;
  const asks = useMemo(() => asksForInput(program.files), [program.files]);
  return (
    <>
      {notice ? (
        <Notice notice={notice} onDismiss={code.dismissNotice} />
      ) : (
        draft.notice && <Notice notice={draft.notice} onDismiss={draft.onDismiss} />
      )}
      {compiledShown && <CompiledView program={program} path={activeFile} />}
      {Object.keys(program.files).map((path) => (
        <TabPanel key={path} id={id} tab={path} hidden={path !== activeFile || compiledShown}>
          <Editor
            ref={(handle) => {
              if (handle) editors.current.set(path, handle);
              return () => void editors.current.delete(path);
            }}
            path={path}
            files={program.files}
            onChange={(text) => code.write(path, text)}
          />
        </TabPanel>
      ))}
      <div className="sandbox-leave">
        <p>Esc, then Tab leaves the editor</p>
        <Keys id={id} language={language} checks={exercise !== undefined} />
      </div>
      {asks && <InputBox />}
    </>
  );
}
