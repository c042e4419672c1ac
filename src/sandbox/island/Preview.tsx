import { languages } from "../../record/languages.ts";
import { CompareButton } from "./comparison/CompareButton.tsx";
import { Controls } from "./Controls.tsx";
import { FileTabs } from "./editor/FileTabs.tsx";
import { HelpBar } from "./exercise/HelpBar.tsx";
import { Layout } from "./Layout.tsx";
import { OutputTabs } from "./output/OutputTabs.tsx";
import { Panes } from "./Panes.tsx";
import type { Listings, ProgramProps } from "./props.ts";
import { TabPanel } from "./Tabs.tsx";

/**
 * A sandbox before its editor has come: the same boxes in the same places, so that nothing moves when it does. The page
 * is made before anybody has chosen a language: the code stands in it in both, and its style shows the one.
 */
export function Preview({ id, title, programs, listings, language }: ProgramProps & { listings: Listings }) {
  const { exercise } = programs[language];
  const all = languages().map((language) => ({ language, ...programs[language] }));
  return (
    <Layout
      title={title}
      controls={
        <Controls
          id={id}
          ready={false}
          activity="idle"
          enlarge={{ isEnlarged: false }}
          {...(exercise && { check: {} })}
        />
      }
      panes={<Panes shown="code" />}
      tabs={
        <>
          {all.map(({ language, files, entry }) => (
            <span key={language} className={`for-${language}`}>
              <FileTabs id={id} paths={Object.keys(files)} active={entry} />
            </span>
          ))}
        </>
      }
      editor={all.map(({ language, files, entry }) => (
        <TabPanel key={language} id={id} tab={entry} className={`for-${language}`}>
          <LineNumbers code={files[entry]!} />
          {listings[language] ?? (
            <pre>
              <code>{files[entry]}</code>
            </pre>
          )}
        </TabPanel>
      ))}
      outputTabs={
        <>
          <OutputTabs id={id} active="console" />
          <CompareButton pressed={false} />
        </>
      }
      state={
        <span role="status" className="sandbox-state">
          <span className="starting">starting…</span>
          <span className="late">still loading: are you online?</span>
          <span className="unloaded">could not be loaded: try again</span>
        </span>
      }
      output={
        <TabPanel id={id} tab="console">
          <div className="sandbox-console" />
        </TabPanel>
      }
    >
      {exercise && <HelpBar id={id} hints={exercise.hints.length} hintsShown={0} tried={false} solutionShown={false} />}
    </Layout>
  );
}

/** Where the editor will have them. */
function LineNumbers({ code }: { code: string }) {
  const lines = code.trimEnd().split("\n");
  return (
    <span className="sandbox-lines-before" aria-hidden="true">
      {lines.map((_, index) => index + 1).join("\n")}
    </span>
  );
}
