import { useEffect, useLayoutEffect, useMemo, useRef, useState, type ComponentType } from "react";
import { flushSync } from "react-dom";
import { showLanguage } from "../../reader/code-language.ts";
import { byLanguage, languages, type Language } from "../../record/languages.ts";
import { Crash } from "./Crash.tsx";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { openSaved, type Saved } from "./saved.ts";
import { withoutLastBreaks } from "./last-breaks.ts";
import { Preview } from "./Preview.tsx";
import type { Listings, SandboxProps, WorkbenchProps } from "./props.ts";
import { released } from "../near/press.ts";
import { useChosenLanguage } from "./chosen-language.ts";
import { usePythonNearby } from "./use-python-nearby.ts";
import { useSharedCode } from "./editor/use-shared-code.ts";

/** What it takes to work in a sandbox. */
interface Opened {
  language: Language;
  saved: Saved;
  Workbench: ComponentType<WorkbenchProps>;
  /** The id of the preview's element that had the focus. */
  focus: string | null;
}

/**
 * A program to read, change, run and, in an exercise, to have checked. What the server renders is its preview, with the
 * code as text. Once the page hydrates it, which `client:near` does when it is wanted, editor and bundler are loaded.
 */
export default function Sandbox({
  id,
  name,
  title,
  programs: given,
  interruptAt,
  ...listings
}: SandboxProps & Listings) {
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
      if (own) showLanguage(own);
    },
    () => undefined,
  );
  const { files } = programs[language];
  const section = useRef<HTMLElement>(null);
  const [lastOpened, setOpened] = useState<Opened | null>(null);
  const [lastFailure, setFailure] = useState<{ language: Language; error: Error } | null>(null);
  // In another language it opens anew, from its preview: what has the focus there keeps it.
  const opened = lastOpened?.language === language ? lastOpened : null;
  const failure = lastFailure?.language === language ? lastFailure.error : null;

  usePythonNearby(section, language === "python" ? programs.python : null);

  useEffect(() => {
    if (failure) return;
    let current = true;
    Promise.all([openSaved(name, language, files), import("./Workbench.tsx")]).then(
      async ([saved, { Workbench }]) => {
        // A button of the preview that is held down would be gone before it is released, and the click with it.
        if (current) await released(section.current!);
        if (!current) return;
        // At once, else the focus may move on before the preview goes.
        flushSync(() => setOpened({ language, saved, Workbench, focus: focusIn(section.current!) }));
      },
      (error: Error) => setFailure({ language, error }),
    );
    return () => {
      current = false;
    };
  }, [name, language, files, failure]);

  useLayoutEffect(() => {
    if (opened?.focus) document.getElementById(opened.focus)?.focus({ preventScroll: true });
  }, [opened]);

  const props = { id, name, title, programs, language, interruptAt };
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
          <opened.Workbench key={language} {...props} saved={opened.saved} />
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
