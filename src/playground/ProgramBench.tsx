import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from "react";
import { CodeEditors } from "../sandpack/CodeEditor.tsx";
import { Announcer } from "../sandbox/island/Announcer.tsx";
import { Controls } from "../sandbox/island/Controls.tsx";
import { EditorPanels } from "../sandbox/island/editor/EditorPanels.tsx";
import { Console } from "../sandbox/island/output/Console.tsx";
import { InterruptMenu } from "../sandbox/island/InterruptMenu.tsx";
import { LoopState } from "../sandbox/island/output/LoopState.tsx";
import { TimelinePanel } from "../sandbox/island/output/TimelinePanel.tsx";
import { handleShortcut } from "../sandbox/island/shortcuts.ts";
import { useEndedPage } from "../sandbox/island/use-ended-page.ts";
import { useWarmBundler } from "../sandbox/island/use-warm-bundler.ts";
import { useNewWorkbench, WorkbenchContext, type Workbench } from "../sandbox/island/use-workbench.ts";
import { areTooLong, sameFiles, type Files } from "../progress/index.ts";
import { byLanguage, fileName } from "../record/index.ts";
import { CannotRun } from "./cannot-run/CannotRun.tsx";
import { CodeTabs } from "./CodeTabs.tsx";
import type { OpenProgram } from "./open-program.ts";
import { Panes, type Pane } from "./Panes.tsx";
import { entryOf, TOO_LONG } from "./program-files.ts";
import { ShareDialog } from "./ShareDialog.tsx";
import { nameOf } from "./titles.ts";

interface Props {
  open: OpenProgram;
  /** Whether the waits of runs are jumped over. */
  jumps: boolean;
  onJumps: (jumps: boolean) => void;
  /** Files to put beside it, once. */
  added: Files | null;
  onAdded: () => void;
  /** The menus, given what the program is by now and how to make sure that it is kept. */
  menus: (files: () => Files, save: () => Promise<boolean>) => ReactNode;
  /** Told once the program is another than at the beginning. */
  onChanged: () => void;
}

/** The sandbox's id, by which what it shows tells its parts apart. */
const ID = "program";

/** A program at work, on all of the page. */
export function ProgramBench({ open, jumps, onJumps, added, onAdded, menus, onChanged }: Props) {
  const { title, language, program, saved, notice } = open;
  const [pane, setPane] = useState<Pane>("code");
  const [shares, setShares] = useState(false);
  const bench = useRef<HTMLDivElement>(null);
  const props = { id: ID, name: nameOf(title, language), title, language, programs: byLanguage(() => program), saved };
  const own = useNewWorkbench(props, {
    entryOf,
    clock: jumps ? "virtual" : "real",
    view: "timeline",
    settings: open.settings,
  });
  const workbench: Workbench = {
    ...own,
    run() {
      if (pane === "code") setPane("output");
      own.run();
    },
    goTo(place) {
      setPane("code");
      own.goTo(place);
    },
  };
  const { activity, code, run, runs, settings, cursor, goTo, stop, reset } = workbench;

  useWarmBundler(workbench.program);
  useEndedPage(ID, activity !== "idle", code.say);
  const greet = useEffectEvent(() => notice && code.say(notice.text, notice.actions));
  useEffect(() => void greet(), [notice]);
  const add = useEffectEvent((files: Files) => {
    onAdded();
    const all = { ...code.latest(), ...files };
    if (areTooLong(all)) return code.say(TOO_LONG);
    const names = Object.keys(files).map(fileName);
    code.replace(all, `${names.join(", ")} can be opened by the program now.`);
    workbench.showFile(Object.keys(files)[0]!);
  });
  useEffect(() => {
    if (added) add(added);
  }, [added]);
  const isChanged = !sameFiles(code.current, program.files);
  const tellChanged = useEffectEvent(onChanged);
  useEffect(() => {
    if (isChanged) tellChanged();
  }, [isChanged]);

  return (
    <WorkbenchContext value={workbench}>
      <CodeEditors>
        <div
          ref={bench}
          className="playground-bench"
          data-pane={pane}
          onKeyDownCapture={(event) =>
            handleShortcut(event, { onRun: run, onCheck: undefined, onSave: () => void code.save() })
          }
        >
          <div className="playground-bar">
            <div className="playground-menus">{menus(code.latest, () => saved.drafts.save())}</div>
            <div className="playground-run">
              <label className="playground-clock" title="Time jumps over waits, as in Check">
                <input type="checkbox" checked={jumps} onChange={({ target }) => onJumps(target.checked)} />
                Jump over waits
              </label>
              <InterruptMenu label="Ctrl-C" />
              <Controls
                id={ID}
                ready
                activity={activity}
                onRun={run}
                onStop={stop}
                onReset={reset}
                onShare={() => setShares(true)}
              />
            </div>
          </div>
          <div className="playground-code">
            <div className="sandbox-tabs">
              <CodeTabs />
            </div>
            <div className="sandbox-editor">
              <EditorPanels />
            </div>
          </div>
          <div className="playground-output">
            <div className="sandbox-tabs">
              <h2>Console</h2>
              <LoopState />
            </div>
            <CannotRun />
            <Console run={runs.shown} trouble={runs.trouble} cursor={cursor} shown={pane !== "code"} onGoTo={goTo} />
          </div>
          <div className="playground-timeline">
            <TimelinePanel />
          </div>
          <Panes active={pane} onSelect={setPane}>
            <button type="button" className="primary" onClick={activity === "idle" ? run : stop}>
              {activity === "idle" ? "Run" : "Stop"}
            </button>
          </Panes>
          {shares && (
            <ShareDialog title={title} files={code.current} settings={settings} onClose={() => setShares(false)} />
          )}
          <Announcer />
        </div>
      </CodeEditors>
    </WorkbenchContext>
  );
}
