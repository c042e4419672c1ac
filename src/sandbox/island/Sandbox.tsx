import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ComponentType } from "react";
import { flushSync } from "react-dom";
import { byLanguage, languages, type Language } from "../../record/languages.ts";
import { Crash } from "./Crash.tsx";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { openSaved, type Saved } from "./saved.ts";
import { withoutLastBreaks } from "./last-breaks.ts";
import { Preview } from "./Preview.tsx";
import type { Listings, ProgramProps, SandboxProps, WorkbenchProps } from "./props.ts";
import { showPrograms, useChosenLanguage } from "./chosen-language.ts";
import { useSharedCode } from "./editor/use-shared-code.ts";

/** What it takes to work in a sandbox. */
interface Opened {
  saved: Saved;
  Workbench: ComponentType<WorkbenchProps>;
  /** The id of the preview's element that had the focus. */
  focus: string | null;
}

/**
 * A program to read, change, run and, in an exercise, to have checked. What the server renders is its preview, with the
 * code as text. Once the page hydrates it, which `client:near` does when it is wanted, editor and bundler are loaded.
 */
export default function Sandbox({ id, name, title, programs: given, ...listings }: SandboxProps & Listings) {
  const language = useChosenLanguage();
  const programs = useMemo(
    () => byLanguage((each) => ({ ...given[each], files: withoutLastBreaks(given[each].files) })),
    [given],
  );
  // Code in a link is shown in its own language. What is wrong with a link, the editor says.
  useSharedCode(
    id,
    (shared) => {
      const isFor = (each: Language) => Object.keys(shared).some((path) => Object.hasOwn(programs[each].files, path));
      const own = languages().find(isFor);
      // Also where this language is shown already: the reader's choice may still be on its way, and is another.
      if (own) showPrograms(own);
    },
    () => undefined,
  );
  const props = { id, name, title, programs, language };
  return <LanguageSandbox key={language} {...props} listings={listings} />;
}

/** A sandbox for programs of one language. */
function LanguageSandbox({ listings, ...props }: ProgramProps & { listings: Listings }) {
  const { id, name, title, language, programs } = props;
  const { files, entry } = programs[language];
  const section = useRef<HTMLElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [failure, setFailure] = useState<Error | null>(null);

  useEffect(() => {
    if (language !== "python") return;
    // CPython takes as long to start as the editor to load. Why it can't be had is told when it is asked to run.
    void import("../../lanes/in-page.ts").then(({ prepare }) => prepare([{ files, entry }])).catch(() => undefined);
  }, [language, files, entry]);

  useEffect(() => {
    if (failure) return;
    let current = true;
    Promise.all([openSaved(name, language, files), import("./Workbench.tsx")]).then(([saved, { Workbench }]) => {
      if (!current) return;
      // At once, else the focus may move on before the preview goes.
      flushSync(() => setOpened({ saved, Workbench, focus: focusIn(section.current!) }));
    }, setFailure);
    return () => {
      current = false;
    };
  }, [name, language, files, failure]);

  useLayoutEffect(() => {
    if (opened?.focus) document.getElementById(opened.focus)?.focus({ preventScroll: true });
  }, [opened]);

  return (
    <section ref={section} id={id} className="sandbox" aria-label={title}>
      {failure ? (
        <Crash title={title} files={files} error={failure} onReload={() => setFailure(null)} />
      ) : opened ? (
        <CrashBoundary
          fallback={(error, onReload) => (
            <Crash title={title} files={opened.saved.drafts.files} error={error} onReload={onReload} />
          )}
        >
          <opened.Workbench {...props} saved={opened.saved} />
        </CrashBoundary>
      ) : (
        <Preview {...props} listings={listings} />
      )}
    </section>
  );
}

function focusIn(section: HTMLElement): string | null {
  const { activeElement } = document;
  return activeElement && section.contains(activeElement) ? activeElement.id || null : null;
}
