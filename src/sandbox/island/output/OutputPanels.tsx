import { ComparisonView } from "../comparison/ComparisonView.tsx";
import { TabPanel } from "../Tabs.tsx";
import { useWorkbench } from "../use-workbench.ts";
import { Console } from "./Console.tsx";
import { PythonLoading } from "./PythonLoading.tsx";
import { TimelinePanel } from "./TimelinePanel.tsx";
import { useDownload } from "./use-download.ts";

/** What there is to see of runs: the two views of the last one, or two of them compared. */
export function OutputPanels() {
  const { id, view, runs, cursor, comparison, goTo } = useWorkbench();
  const download = useDownload();
  return (
    <>
      <TabPanel id={id} tab="console" hidden={comparison !== null || view !== "console"}>
        <Console run={runs.shown} trouble={runs.trouble} cursor={cursor} shown={view === "console"} onGoTo={goTo} />
        {download?.inConsole && <PythonLoading part={download.part} />}
      </TabPanel>
      <TabPanel id={id} tab="timeline" hidden={comparison !== null || view !== "timeline"}>
        {view === "timeline" && <TimelinePanel />}
      </TabPanel>
      {comparison && <ComparisonView comparison={comparison} />}
    </>
  );
}
