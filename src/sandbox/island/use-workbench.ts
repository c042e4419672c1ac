import type { Place } from "asyncio";
import { createContext, useContext, useEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { Program } from "../../record/program.ts";
import type { Language } from "../../record/languages.ts";
import type { ClockName } from "../../lanes/supervise/protocol.ts";
import type { Files } from "../../progress/index.ts";
import { useComparison, type Comparison } from "./comparison/use-comparison.ts";
import type { EditorHandle } from "./editor/editor-handle.ts";
import { useSharedCode } from "./editor/use-shared-code.ts";
import { useCode, type CodeState } from "./editor/use-code.ts";
import type { Saved } from "./saved.ts";
import { useCursor, type CursorState } from "./output/use-cursor.ts";
import type { OutputView } from "./output/OutputTabs.tsx";
import type { ExerciseProps, WorkbenchProps } from "./props.ts";
import type { Pane } from "./Panes.tsx";
import { keepSettings, keptSettings } from "./kept-settings.ts";
import { PLAIN_RUN, sameSettings, settingsForLink, settingsInLink, type RunSettings } from "./run-settings.ts";
import { useRuns, type Runs } from "./use-runs.ts";

/** What a sandbox has and does while somebody works in it: its code, its runs, and what stands between them. */
export interface Workbench {
  /** Unique on the page. */
  id: string;
  title: string;
  language: Language;
  exercise: ExerciseProps | undefined;
  saved: Saved;
  code: CodeState;
  /** What that code is. */
  program: Program;
  /** The file that is shown. */
  activeFile: string;
  showFile: (path: string) => void;
  /** Whether what it is compiled to is shown in its place. */
  compiledShown: boolean;
  showCompiled: (shown: boolean) => void;
  /** By path; they are put into it. */
  editors: RefObject<Map<string, EditorHandle>>;
  runs: Runs;
  view: OutputView;
  /** What is shown where there is room for one thing at a time. */
  pane: Pane;
  showPane: (pane: Pane) => void;
  cursor: CursorState;
  /** Shown in the place of both views; null: it is not what is shown. */
  comparison: Comparison | null;
  activity: Runs["activity"] | "comparing";
  /** How it is run. */
  settings: RunSettings;
  set: (settings: Partial<RunSettings>) => void;
  run: () => void;
  /** Absent where there is nothing to check. */
  check: (() => void) | undefined;
  compare: () => void;
  /** Shows a view of the last run, in place of a comparison if there is one. */
  select: (view: OutputView) => void;
  stop: () => void;
  reset: () => void;
  /** Puts the code, and how it is run, into the page's address. */
  share: () => void;
  goTo: (place: Place) => void;
}

const Context = createContext<Workbench | null>(null);

/** Stands around what {@link useWorkbench} is used in. */
export const WorkbenchContext = Context.Provider;

export function useWorkbench(): Workbench {
  return useContext(Context)!;
}

/** How a sandbox differs that is a page of its own. */
export interface PageOfItsOwn {
  /** Which of the files is run, for there may be others than at the beginning. */
  entryOf: (files: Files) => string;
  clock: ClockName;
  /** The view that is there from the beginning. */
  view: OutputView;
  /** How it is run at first. */
  settings: RunSettings;
}

/** Makes the {@link Workbench} of a sandbox. */
export function useNewWorkbench(
  { id, name, title, saved, language, programs, interruptAt }: WorkbenchProps,
  { entryOf, clock, view: firstView, settings: given }: Partial<PageOfItsOwn> = {},
): Workbench {
  const { files: starter, entry: main, exercise } = programs[language];
  const plain: RunSettings = { ...PLAIN_RUN, interruptAt: interruptAt ?? null };
  const usual = given ?? plain;
  const keeps = !saved.drafts.keepsNothing;
  // What a link brings comes before what was kept.
  const [settings, setSettings] = useState(
    () => (keeps && sameSettings(usual, plain) && keptSettings(name, language)) || usual,
  );
  const isPlain = sameSettings(settings, plain);
  useEffect(() => {
    if (keeps) keepSettings(name, language, isPlain ? null : settings);
  }, [keeps, name, language, settings, isPlain]);
  const [chosenFile, showFile] = useState<string | null>(null);
  const code = useCode(id, starter, saved.drafts);
  const runs = useRuns();
  const comparison = useComparison(name, programs, language);
  const [compares, setCompares] = useState(false);
  const [compiledShown, showCompiled] = useState(false);
  const [view, setView] = useState<OutputView>(firstView ?? "console");
  const [codeShown, setCodeShown] = useState(true);
  const editors = useRef(new Map<string, EditorHandle>());
  const cursor = useCursor(runs.shown, view === "timeline", editors);
  const { current: files } = code;
  const entryIn = (files: Files) => entryOf?.(files) ?? main;
  const entry = entryIn(files);
  const activeFile = chosenFile !== null && Object.hasOwn(files, chosenFile) ? chosenFile : entry;
  const program = useMemo<Program>(() => ({ files, entry }), [files, entry]);
  /** Who types and runs at once may be quicker than the rendering. */
  const latestProgram = (): Program => ({ files: code.latest(), entry: entryIn(code.latest()) });

  useSharedCode(
    id,
    () => setSettings(settingsInLink(location.hash, usual)),
    () => undefined,
  );

  function makeRoom() {
    setCodeShown(false);
    code.dismissNotice();
    setCompares(false);
    comparison.stop();
    cursor.leave();
  }

  function check(folder: string) {
    makeRoom();
    runs.check(latestProgram(), folder, { files: starter, entry });
  }

  function select(view: OutputView) {
    setCodeShown(false);
    setCompares(false);
    setView(view);
  }

  return {
    id,
    title,
    language,
    exercise,
    saved,
    code,
    program,
    activeFile,
    showFile,
    compiledShown,
    showCompiled,
    editors,
    runs,
    view,
    cursor,
    comparison: compares ? comparison : null,
    activity: comparison.isRunning ? "comparing" : runs.activity,
    settings,
    set: (some) => setSettings((settings) => ({ ...settings, ...some })),
    run() {
      makeRoom();
      runs.run(latestProgram(), settings, clock);
    },
    check: exercise && (() => check(exercise.folder)),
    compare() {
      makeRoom();
      runs.clear();
      setCompares(true);
      comparison.start(latestProgram(), settings);
    },
    select,
    pane: codeShown ? "code" : view,
    showPane: (pane) => (pane === "code" ? setCodeShown(true) : select(pane)),
    stop() {
      runs.stop();
      comparison.stop();
    },
    reset() {
      code.reset(() => {
        makeRoom();
        setCodeShown(true);
        runs.clear();
        setSettings(usual);
      });
    },
    share: () => void code.share(settingsForLink(settings, usual)),
    goTo({ file, line }) {
      showCompiled(false);
      setCodeShown(true);
      showFile(file);
      // The editor of another file is shown with the next render.
      requestAnimationFrame(() => editors.current.get(file)?.goToLine(line));
    },
  };
}
