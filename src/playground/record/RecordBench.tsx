import type { Place } from "asyncio";
import { useRef, useState, type ReactNode } from "react";
import { CodeEditors } from "../../sandpack/CodeEditor.tsx";
import { FileTabs } from "../../sandbox/island/editor/FileTabs.tsx";
import type { EditorHandle } from "../../sandbox/island/editor/editor-handle.ts";
import { Console } from "../../sandbox/island/output/Console.tsx";
import { useCursor } from "../../sandbox/island/output/use-cursor.ts";
import { TabPanel, Tabs } from "../../sandbox/island/Tabs.tsx";
import { Timeline } from "../../timeline/index.ts";
import { Panes, type Pane } from "../Panes.tsx";
import type { OpenRecord } from "./open-record.ts";
import { RecordSummary } from "./RecordSummary.tsx";
import { SourceView } from "./SourceView.tsx";

interface Props {
  open: OpenRecord;
  menus: ReactNode;
  /** Opens the sources as a program to be run here; absent where the record has none. */
  onRunHere: (() => void) | undefined;
  onClose: () => void;
}

const ID = "record";
const SUMMARY = "summary";

/** The record of a run that happened elsewhere: what is worth a look, its sources, its console and its timeline. */
export function RecordBench({ open, menus, onRunHere, onClose }: Props) {
  const { name, record, files, index } = open;
  const [pane, setPane] = useState<Pane>("timeline");
  const [tab, setTab] = useState(SUMMARY);
  const editors = useRef(new Map<string, EditorHandle>());
  const cursor = useCursor(record, false, editors, index);
  const paths = Object.keys(files);

  function goTo({ file, line }: Place) {
    if (!Object.hasOwn(files, file)) return;
    setPane("code");
    setTab(file);
    // Its file is shown with the next render.
    requestAnimationFrame(() => editors.current.get(file)?.goToLine(line));
  }
  const onGoTo = paths.length > 0 ? goTo : undefined;

  return (
    <CodeEditors>
      <div className="playground-bench" data-pane={pane}>
        <div className="playground-bar">
          <div className="playground-menus">
            <strong className="playground-name">{name}</strong>
            {menus}
          </div>
          <div className="playground-run">
            {onRunHere && (
              <button type="button" className="menu-button" onClick={onRunHere}>
                Run its program here
              </button>
            )}
            <button type="button" className="menu-button" onClick={onClose}>
              Close
            </button>
          </div>
        </div>
        <div className="playground-code">
          <div className="sandbox-tabs">
            <span className="sandbox-views">
              <Tabs label="About" id={ID} tabs={[{ key: SUMMARY, name: "Summary" }]} active={tab} onSelect={setTab} />
              <FileTabs id={ID} paths={paths} active={tab} onSelect={setTab} />
            </span>
          </div>
          <div className="sandbox-editor">
            <TabPanel id={ID} tab={SUMMARY} hidden={tab !== SUMMARY}>
              <RecordSummary
                open={open}
                onGoTo={onGoTo}
                onMoment={(at) => {
                  setPane("timeline");
                  cursor.goTo(at);
                }}
              />
            </TabPanel>
            {paths.map((path) => (
              <TabPanel key={path} id={ID} tab={path} hidden={tab !== path}>
                <SourceView
                  ref={(handle) => {
                    if (handle) editors.current.set(path, handle);
                    return () => void editors.current.delete(path);
                  }}
                  path={path}
                  code={files[path]!}
                />
              </TabPanel>
            ))}
          </div>
        </div>
        <div className="playground-output">
          <div className="sandbox-tabs">
            <h2>Console</h2>
          </div>
          <Console run={record} trouble={null} cursor={cursor} shown={pane === "output"} onGoTo={goTo} />
        </div>
        <div className="playground-timeline">
          <Timeline
            index={index}
            title={name.replace(/\.json$/i, "")}
            runningSince={null}
            cursor={cursor.at}
            onCursor={cursor.moveTo}
            flags={NO_FLAGS}
            onGoTo={onGoTo}
          />
        </div>
        <Panes active={pane} onSelect={setPane} />
      </div>
    </CodeEditors>
  );
}

const NO_FLAGS: never[] = [];
