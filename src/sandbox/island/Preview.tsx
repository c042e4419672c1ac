import { Controls } from "./Controls.tsx";
import { FileTabs } from "./FileTabs.tsx";
import { Frame } from "./Frame.tsx";
import { HelpBar } from "./HelpBar.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { OutputTabs } from "./OutputTabs.tsx";
import { DEFAULT_ENTRY, type ProgramProps } from "./props.ts";
import { panelId, tabId } from "./Tabs.tsx";

/** A sandbox before its editor has come: the same boxes in the same places, so that nothing moves when it does. */
export function Preview({
  id,
  title,
  files,
  entry = DEFAULT_ENTRY,
  exercise,
  children,
  language,
  choice,
}: ProgramProps) {
  return (
    <Frame
      title={title}
      controls={<Controls id={id} ready={false} activity="idle" {...(exercise && { check: {} })} />}
      tabs={
        <>
          <FileTabs id={id} paths={Object.keys(files)} active={entry} />
          {choice && <LanguageSwitch language={language} ready={false} />}
        </>
      }
      editor={
        <div role="tabpanel" id={panelId(id, entry)} aria-labelledby={tabId(id, entry)}>
          {children ?? (
            <pre>
              <code>{files[entry]}</code>
            </pre>
          )}
        </div>
      }
      outputTabs={<OutputTabs id={id} active="console" />}
      state={
        <span role="status" className="sandbox-state">
          <span className="starting">starting…</span>
          <span className="unloaded">could not be loaded: try again</span>
        </span>
      }
      output={
        <div role="tabpanel" id={panelId(id, "console")} aria-labelledby={tabId(id, "console")}>
          <div className="sandbox-console" />
        </div>
      }
    >
      {exercise && <HelpBar id={id} hints={exercise.hints.length} hintsShown={0} tried={false} solutionShown={false} />}
    </Frame>
  );
}
