import { useRef } from "react";
import { CodeEditors } from "../../sandpack/CodeEditor.tsx";
import { Announcer } from "./Announcer.tsx";
import { AtHand } from "./AtHand.tsx";
import { CompareButton } from "./comparison/CompareButton.tsx";
import { Controls } from "./Controls.tsx";
import { DraftAge } from "./editor/DraftAge.tsx";
import { EditorPanels } from "./editor/EditorPanels.tsx";
import { EditorTabs } from "./editor/EditorTabs.tsx";
import { Feedback } from "./exercise/Feedback.tsx";
import { Layout } from "./Layout.tsx";
import { LoopState } from "./output/LoopState.tsx";
import { OutputPanels } from "./output/OutputPanels.tsx";
import { OutputTabs } from "./output/OutputTabs.tsx";
import { Panes } from "./Panes.tsx";
import type { WorkbenchProps } from "./props.ts";
import { handleShortcut } from "./shortcuts.ts";
import { useEndedPage } from "./use-ended-page.ts";
import { useEnlarged } from "./use-enlarged.ts";
import { useRequests } from "./use-requests.ts";
import { useWarmBundler } from "./use-warm-bundler.ts";
import { useNewWorkbench, WorkbenchContext } from "./use-workbench.ts";

/** A sandbox in which somebody works: its editor, its controls and what has come of its runs. */
export function Workbench(props: WorkbenchProps) {
  const { id, title } = props;
  const workbench = useNewWorkbench(props);
  const {
    activity,
    check,
    code,
    compare,
    comparison,
    exercise,
    saved,
    pane,
    program,
    run,
    runs,
    select,
    showPane,
    view,
  } = workbench;
  const element = useRef<HTMLDivElement>(null);
  const { isEnlarged, sideBySide, toggle } = useEnlarged(element, runs.verdict);

  useWarmBundler(program);
  useEndedPage(id, activity !== "idle", code.say);
  useRequests(id, element, { run, check, hint: () => void saved.results.hintShown(), compare });

  return (
    <WorkbenchContext value={workbench}>
      <CodeEditors>
        <div
          ref={element}
          className="sandbox-bench"
          data-view={comparison ? "comparison" : view}
          data-pane={pane === "code" ? "code" : "output"}
          data-arrangement={sideBySide ? "side-by-side" : undefined}
          onKeyDownCapture={(event) =>
            handleShortcut(event, { onRun: run, onCheck: check, onSave: () => void code.save() })
          }
        >
          <Layout
            title={title}
            about={code.draft.age && <DraftAge age={code.draft.age} />}
            sideBySide={sideBySide}
            controls={
              <Controls
                id={id}
                ready
                activity={activity}
                onRun={run}
                onStop={workbench.stop}
                onReset={workbench.reset}
                onShare={workbench.share}
                enlarge={{ isEnlarged, onToggle: toggle }}
                {...(check && { check: { onCheck: check } })}
              />
            }
            panes={<Panes shown={pane} onShow={showPane} />}
            tabs={<EditorTabs />}
            editor={<EditorPanels />}
            state={<LoopState />}
            outputTabs={
              <>
                <OutputTabs id={id} active={view} onSelect={select} />
                <CompareButton pressed={comparison !== null} onClick={comparison ? () => select(view) : compare} />
              </>
            }
            output={<OutputPanels />}
          >
            {exercise && <Feedback exercise={exercise} />}
          </Layout>
          <Announcer />
          <AtHand title={title} inside={element} shown={pane} onShow={showPane} />
        </div>
      </CodeEditors>
    </WorkbenchContext>
  );
}
