import { useEffect, useState } from "react";
import { CodeEditors } from "../sandpack/CodeEditor.tsx";
import { Announcer } from "../sandbox/island/Announcer.tsx";
import { EditorPanels } from "../sandbox/island/editor/EditorPanels.tsx";
import { FileTabs } from "../sandbox/island/editor/FileTabs.tsx";
import { ownPageAddress } from "../sandbox/island/editor/share.ts";
import { LoopState } from "../sandbox/island/output/LoopState.tsx";
import { OutputPanels } from "../sandbox/island/output/OutputPanels.tsx";
import { OutputTabs } from "../sandbox/island/output/OutputTabs.tsx";
import { Panes } from "../sandbox/island/Panes.tsx";
import { InterruptMenu } from "../sandbox/island/InterruptMenu.tsx";
import { settingsForLink, type RunSettings } from "../sandbox/island/run-settings.ts";
import { handleShortcut } from "../sandbox/island/shortcuts.ts";
import { useWarmBundler } from "../sandbox/island/use-warm-bundler.ts";
import { useNewWorkbench, WorkbenchContext } from "../sandbox/island/use-workbench.ts";
import { byLanguage } from "../record/languages.ts";
import type { OpenProgram } from "./open-program.ts";
import { entryOf } from "./program-files.ts";

const ID = "embed";

/** The program at work: its editor above, what came of it below. */
export function EmbedBench({ open }: { open: OpenProgram }) {
  const { title, language, program, saved } = open;
  const props = { id: ID, name: ID, title, language, programs: byLanguage(() => program), saved };
  const workbench = useNewWorkbench(props, { entryOf, settings: open.settings });
  const { activity, activeFile, code, pane, program: current, run, select, showFile, showPane, stop, view } = workbench;
  const playground = usePlaygroundAddress(title, code.current, workbench.settings);
  useWarmBundler(current);
  const isIdle = activity === "idle";

  return (
    <WorkbenchContext value={workbench}>
      <CodeEditors>
        <div
          className="sandbox-bench"
          data-view={view}
          data-pane={pane === "code" ? "code" : "output"}
          onKeyDownCapture={(event) =>
            handleShortcut(event, {
              onRun: run,
              onCheck: undefined,
              onSave: () => code.say("Nothing is kept here. Open it in the playground to keep it."),
            })
          }
        >
          <div className="sandbox-bar">
            <h1>{title}</h1>
            <div className="embed-controls">
              <a href={playground} target="_blank" rel="noopener">
                Open in the playground
              </a>
              <button type="button" className="run primary" onClick={isIdle ? run : stop}>
                {isIdle ? "Run" : "Stop"}
              </button>
            </div>
          </div>
          <Panes shown={pane} onShow={showPane} />
          <div className="sandbox-tabs of-files">
            <FileTabs id={ID} paths={Object.keys(code.current)} active={activeFile} onSelect={showFile} />
            <InterruptMenu label="⋯" />
          </div>
          <div className="sandbox-editor">
            <EditorPanels />
          </div>
          <div className="sandbox-output">
            <div className="sandbox-tabs">
              <span className="sandbox-views">
                <OutputTabs id={ID} active={view} onSelect={select} />
              </span>
              <LoopState />
            </div>
            <OutputPanels />
          </div>
          <Announcer />
        </div>
      </CodeEditors>
    </WorkbenchContext>
  );
}

function usePlaygroundAddress(title: string, files: Record<string, string>, settings: RunSettings): string {
  const [address, setAddress] = useState("");
  useEffect(() => {
    let current = true;
    void ownPageAddress("playground/", title, files, settingsForLink(settings)).then(
      (address) => current && setAddress(address),
    );
    return () => {
      current = false;
    };
  }, [title, files, settings]);
  return address;
}
