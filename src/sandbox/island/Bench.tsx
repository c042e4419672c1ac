import { useSandpack } from "@codesandbox/sandpack-react";
import type { Place } from "asyncio";
import { useMemo, useRef, useState } from "react";
import type { Program } from "../../record/program.ts";
import { Announcer } from "./Announcer.tsx";
import { CompareButton } from "./comparison/CompareButton.tsx";
import { Controls } from "./Controls.tsx";
import type { EditorHandle } from "./editor/Editor.tsx";
import { EditorPanels } from "./editor/EditorPanels.tsx";
import { Feedback } from "./exercise/Feedback.tsx";
import { FileTabs } from "./editor/FileTabs.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Layout } from "./Layout.tsx";
import { LoopState } from "./output/LoopState.tsx";
import { OutputPanels } from "./output/OutputPanels.tsx";
import { OutputTabs, type OutputView } from "./output/OutputTabs.tsx";
import type { WorkbenchProps } from "./props.ts";
import { handleShortcut } from "./shortcuts.ts";
import { useCode } from "./editor/use-code.ts";
import { useComparison } from "./comparison/use-comparison.ts";
import { useCursor } from "./output/use-cursor.ts";
import { useRequests } from "./use-requests.ts";
import { useRuns } from "./use-runs.ts";
import { useWarmBundler } from "./use-warm-bundler.ts";

/** What a sandbox does: its code, its runs, and what stands between them. */
export function Bench({ id, name, title, kept, language, programs }: WorkbenchProps) {
  const { files: starter, entry, exercise } = programs[language];
  const { activeFile, setActiveFile } = useSandpack().sandpack;
  const code = useCode(id, starter, kept.drafts);
  const runs = useRuns();
  const comparison = useComparison(name, programs, language);
  const [compares, setCompares] = useState(false);
  const [compiledShown, setCompiledShown] = useState(false);
  const [view, setView] = useState<OutputView>("console");
  const editors = useRef(new Map<string, EditorHandle>());
  const cursor = useCursor(runs.shown, view === "timeline", editors);
  const { current: files } = code;
  const program = useMemo<Program>(() => ({ files, entry }), [files, entry]);
  /** Who types and runs at once may be quicker than the rendering. */
  const latestProgram = (): Program => ({ files: code.latest(), entry });

  useWarmBundler(program);

  function makeRoom() {
    code.dismissNotice();
    setCompares(false);
    comparison.stop();
    cursor.leave();
  }

  const run = () => {
    makeRoom();
    runs.run(latestProgram());
  };
  const check =
    exercise &&
    (() => {
      makeRoom();
      runs.check(latestProgram(), exercise.folder);
    });
  const compare = () => {
    makeRoom();
    runs.clear();
    setCompares(true);
    comparison.start(latestProgram());
  };

  const bench = useRef<HTMLDivElement>(null);
  useRequests(id, bench, { run, check, hint: () => void kept.results.hintShown(), compare });

  function stop() {
    runs.stop();
    comparison.stop();
  }

  function clear() {
    makeRoom();
    runs.clear();
  }

  function goTo({ file, line }: Place) {
    setCompiledShown(false);
    setActiveFile(file);
    // The editor of another file is shown with the next render.
    requestAnimationFrame(() => editors.current.get(file)?.goToLine(line));
  }

  function select(view: OutputView) {
    setCompares(false);
    setView(view);
  }

  const shownComparison = compares ? comparison : null;
  const isFresh = runs.activity === "idle" && !runs.shown && !compares;
  return (
    <div
      ref={bench}
      className="sandbox-bench"
      data-view={compares ? "comparison" : view}
      onKeyDownCapture={(event) =>
        handleShortcut(event, { onRun: run, onCheck: check, onSave: () => void code.save() })
      }
    >
      <Layout
        title={title}
        controls={
          <Controls
            id={id}
            ready
            activity={comparison.isRunning ? "comparing" : runs.activity}
            onRun={run}
            onStop={stop}
            onReset={() => code.reset(clear)}
            onShare={() => void code.share()}
            {...(check && { check: { onCheck: check } })}
          />
        }
        tabs={
          <>
            <span className="sandbox-views">
              <FileTabs id={id} paths={Object.keys(starter)} active={activeFile} onSelect={setActiveFile} />
              {language === "typescript" && (
                <button
                  type="button"
                  className="sandbox-tab"
                  aria-pressed={compiledShown}
                  onClick={() => setCompiledShown(!compiledShown)}
                >
                  Compiled
                </button>
              )}
            </span>
            <LanguageSwitch id={id} language={language} />
          </>
        }
        editor={
          <EditorPanels
            id={id}
            language={language}
            code={code}
            program={program}
            active={activeFile}
            compiledShown={compiledShown}
            checks={Boolean(exercise)}
            editors={editors}
          />
        }
        state={<LoopState language={language} runs={runs} compares={compares} />}
        outputTabs={
          <>
            <OutputTabs id={id} active={view} onSelect={select} />
            <CompareButton pressed={compares} onClick={compares ? () => setCompares(false) : compare} />
          </>
        }
        output={
          <OutputPanels
            id={id}
            view={view}
            runs={runs}
            cursor={cursor}
            comparison={shownComparison}
            language={language}
            program={program}
            onCompare={compare}
            onGoTo={goTo}
          />
        }
      >
        {exercise && (
          <Feedback
            id={id}
            exercise={exercise}
            results={kept.results}
            verdict={runs.verdict}
            path={entry}
            own={files[entry]!}
            counts={!code.draft.isShared}
            onGoTo={goTo}
            onShow={(at) => {
              select("timeline");
              cursor.goTo(at);
            }}
            onTakeSolution={() => code.replace({ [entry]: exercise.solution.code }, "The solution is in the editor.")}
          />
        )}
      </Layout>
      <Announcer
        runs={runs}
        comparison={shownComparison}
        notice={code.notice ?? (isFresh ? code.draft.notice : null)}
      />
    </div>
  );
}
