import type { Place } from "asyncio";
import type { Program } from "../../../record/program.ts";
import type { Language } from "../../../record/languages.ts";
import { ComparisonView } from "../comparison/ComparisonView.tsx";
import { Console } from "./Console.tsx";
import type { OutputView } from "./OutputTabs.tsx";
import { TabPanel } from "../Tabs.tsx";
import { TimelinePanel } from "./TimelinePanel.tsx";
import type { Comparison } from "../comparison/use-comparison.ts";
import type { CursorState } from "./use-cursor.ts";
import type { Runs } from "../use-runs.ts";

interface Props {
  /** The sandbox's. */
  id: string;
  view: OutputView;
  runs: Runs;
  cursor: CursorState;
  /** Shown in the place of both views; null: it is not what is shown. */
  comparison: Comparison | null;
  language: Language;
  /** The program in the editor. */
  program: Program;
  onCompare: () => void;
  onGoTo: (place: Place) => void;
}

/** What there is to see of runs: the two views of the last one, or two of them compared. */
export function OutputPanels(props: Props) {
  const { id, view, runs, cursor, comparison, language, program, onCompare, onGoTo } = props;
  return (
    <>
      <TabPanel id={id} tab="console" hidden={comparison !== null || view !== "console"}>
        <Console run={runs.shown} trouble={runs.trouble} cursor={cursor} shown={view === "console"} onGoTo={onGoTo} />
      </TabPanel>
      <TabPanel id={id} tab="timeline" hidden={comparison !== null || view !== "timeline"}>
        {view === "timeline" && <TimelinePanel runs={runs} cursor={cursor} onGoTo={onGoTo} />}
      </TabPanel>
      {comparison && (
        <ComparisonView
          comparison={comparison}
          language={language}
          program={program}
          onAgain={onCompare}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
}
