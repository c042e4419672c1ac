import { useSandpack } from "@codesandbox/sandpack-react";
import type { Place } from "asyncio";
import { useMemo, useRef, useState } from "react";
import type { Program } from "../../compile/program.ts";
import { sameFiles } from "../../progress/index.ts";
import { Announcer } from "./Announcer.tsx";
import { CompareButton } from "./CompareButton.tsx";
import { ComparisonView } from "./ComparisonView.tsx";
import { CompiledView } from "./CompiledView.tsx";
import { Console } from "./Console.tsx";
import { Controls } from "./Controls.tsx";
import { Editor, type EditorHandle } from "./Editor.tsx";
import { Feedback } from "./Feedback.tsx";
import { FileTabs } from "./FileTabs.tsx";
import { Frame } from "./Frame.tsx";
import { Keys } from "./Keys.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { LoopState } from "./LoopState.tsx";
import { Notice, type NoticeData } from "./Notice.tsx";
import { OutputTabs, type OutputView } from "./OutputTabs.tsx";
import { shareUrl } from "./share.ts";
import { handleShortcut } from "./shortcuts.ts";
import { panelId, tabId } from "./Tabs.tsx";
import { TimelinePanel } from "./TimelinePanel.tsx";
import { useComparison } from "./use-comparison.ts";
import { useCursor } from "./use-cursor.ts";
import { useDraft } from "./use-draft.ts";
import { useFiles } from "./use-files.ts";
import { useRequests } from "./use-requests.ts";
import { useRuns } from "./use-runs.ts";
import { useSharedCode } from "./use-shared-code.ts";
import { useWarmBundler } from "./use-warm-bundler.ts";
import type { WorkbenchProps } from "./Workbench.tsx";

type Props = WorkbenchProps & Required<Pick<WorkbenchProps, "entry">>;

/** What a sandbox does: its files, its runs, and what stands between them. */
export function Bench(props: Props) {
  const { id, name, title, files: initial, entry, exercise, kept, language, other } = props;
  const { sandpack } = useSandpack();
  const { activeFile, setActiveFile } = sandpack;
  const files = useFiles(initial);
  const runs = useRuns();
  const comparison = useComparison(name, { files: initial, entry }, other);
  const [compares, setCompares] = useState(false);
  const [notice, setNotice] = useState<NoticeData | null>(null);
  const [compiledShown, setCompiledShown] = useState(false);
  const [view, setView] = useState<OutputView>("console");
  const editors = useRef(new Map<string, EditorHandle>());
  const cursor = useCursor(runs.shown, view === "timeline", editors);
  const { current: code } = files;
  const program = useMemo<Program>(() => ({ files: code, entry }), [code, entry]);
  /** Who types and runs at once may be quicker than the rendering. */
  const latestProgram = (): Program => ({ files: files.latest(), entry });

  const draft = useDraft({ keeper: kept.drafts, starter: initial, current: code, write: files.writeAll, replace });

  useWarmBundler(program);

  function makeRoom() {
    setNotice(null);
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

  /** Replaces the learner's code, and offers to take it back. */
  function replace(next: Record<string, string>, text: string) {
    const before = files.current;
    files.writeAll(next);
    const undo = () => {
      files.writeAll(before);
      setNotice(null);
    };
    setNotice({ text, actions: [{ label: "Undo", onClick: undo }] });
  }

  function clear() {
    makeRoom();
    runs.clear();
  }

  function reset() {
    if (!files.changed) {
      clear();
      return;
    }
    const startOver = () => {
      clear();
      replace(initial, "The code is as it was at the beginning.");
    };
    setNotice({
      text: "Start over? Your changes to the code will be gone.",
      actions: [
        { label: "Start over", onClick: startOver },
        { label: "Keep my code", onClick: () => setNotice(null) },
      ],
      asks: true,
    });
  }

  async function save() {
    setNotice({ text: await draft.save(), actions: [] });
  }

  async function share() {
    const url = await shareUrl(id, files.current);
    history.replaceState(null, "", url);
    const copied = await navigator.clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    const text = copied
      ? "The link is copied. It holds your code."
      : "The page's address now holds your code: copy it.";
    setNotice({ text, actions: [] });
  }

  useSharedCode(
    id,
    (shared) => {
      const known = Object.entries(shared).filter(([path]) => path in initial);
      draft.showShared(Object.fromEntries(known));
    },
    () => setNotice({ text: "The link is damaged: the code it should bring can't be read.", actions: [] }),
  );

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

  function edit(path: string, code: string) {
    if (code === files.latest()[path]) return;
    files.write(path, code);
  }

  const isFresh = runs.activity === "idle" && !runs.shown && !compares;
  return (
    <div
      ref={bench}
      className="sandbox-bench"
      data-view={compares ? "comparison" : view}
      onKeyDownCapture={(event) => handleShortcut(event, { onRun: run, onCheck: check, onSave: () => void save() })}
    >
      <Frame
        title={title}
        controls={
          <Controls
            id={id}
            ready
            activity={comparison.isRunning ? "comparing" : runs.activity}
            onRun={run}
            onStop={() => {
              runs.stop();
              comparison.stop();
            }}
            onReset={reset}
            onShare={() => void share()}
            {...(check && { check: { onCheck: check } })}
          />
        }
        tabs={
          <>
            <span className="sandbox-views">
              <FileTabs id={id} paths={Object.keys(initial)} active={activeFile} onSelect={setActiveFile} />
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
          <>
            {notice ? (
              <Notice notice={notice} onDismiss={() => setNotice(null)} />
            ) : (
              draft.notice && <Notice notice={draft.notice} onDismiss={draft.onDismiss} />
            )}
            {compiledShown && <CompiledView program={program} path={activeFile} />}
            {Object.keys(initial).map((path) => (
              <div
                key={path}
                role="tabpanel"
                id={panelId(id, path)}
                aria-labelledby={tabId(id, path)}
                hidden={path !== activeFile || compiledShown}
              >
                <Editor
                  ref={(handle) => {
                    if (handle) editors.current.set(path, handle);
                    return () => void editors.current.delete(path);
                  }}
                  path={path}
                  code={files.current[path]!}
                  onChange={(code) => edit(path, code)}
                />
              </div>
            ))}
            <div className="sandbox-leave">
              <p>Esc, then Tab leaves the editor</p>
              <Keys id={id} language={language} checks={Boolean(exercise)} />
            </div>
          </>
        }
        state={<LoopState language={language} runs={runs} compares={compares} />}
        outputTabs={
          <>
            <OutputTabs id={id} active={view} onSelect={select} />
            <CompareButton pressed={compares} onClick={compares ? () => setCompares(false) : compare} />
          </>
        }
        output={
          <>
            <div
              role="tabpanel"
              id={panelId(id, "console")}
              aria-labelledby={tabId(id, "console")}
              hidden={compares || view !== "console"}
            >
              <Console
                run={runs.shown}
                trouble={runs.trouble}
                cursor={cursor}
                shown={view === "console"}
                onGoTo={goTo}
              />
            </div>
            <div
              role="tabpanel"
              id={panelId(id, "timeline")}
              aria-labelledby={tabId(id, "timeline")}
              hidden={compares || view !== "timeline"}
            >
              {view === "timeline" && <TimelinePanel runs={runs} cursor={cursor} onGoTo={goTo} />}
            </div>
            {compares && (
              <ComparisonView
                comparison={comparison}
                language={language}
                outdated={comparison.compared !== null && !sameFiles(code, comparison.compared.files)}
                onAgain={compare}
                onGoTo={goTo}
              />
            )}
          </>
        }
      >
        {exercise && (
          <Feedback
            id={id}
            exercise={exercise}
            results={kept.results}
            verdict={runs.verdict}
            path={entry}
            own={code[entry]!}
            counts={!draft.isShared}
            onGoTo={goTo}
            onShow={(at) => {
              select("timeline");
              cursor.goTo(at);
            }}
            onTakeSolution={() => replace({ [entry]: exercise.solution.code }, "The solution is in the editor.")}
          />
        )}
      </Frame>
      <Announcer
        runs={runs}
        comparison={compares ? comparison : null}
        notice={notice ?? (isFresh ? draft.notice : null)}
      />
    </div>
  );
}
