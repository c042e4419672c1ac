import { useLayoutEffect, useSyncExternalStore } from "react";
import { chooseLanguage } from "../../reader/code-language.ts";
import { LANGUAGES, languages, type Language } from "../../record/languages.ts";

interface Props {
  /** The sandbox's. */
  id: string;
  language: Language;
}

/** The button just pressed: the sandbox is made anew in the language it chose, and the focus goes on from there. */
let pressed: string | null = null;

/** Chooses the language of all code. */
export function LanguageSwitch({ id, language }: Props) {
  const ready = useIsHydrated();

  useLayoutEffect(() => {
    if (pressed !== buttonId(id, language)) return;
    document.getElementById(pressed)?.focus({ preventScroll: true });
    pressed = null;
  }, [id, language]);

  return (
    <span className="sandbox-languages scripted" role="group" aria-label="Language of the program">
      {languages().map((each) => (
        <button
          key={each}
          type="button"
          id={buttonId(id, each)}
          className="sandbox-tab"
          data-language={each}
          aria-pressed={each === language}
          disabled={!ready}
          title={LANGUAGES[each].cost.full}
          onClick={({ currentTarget }) => {
            pressed = currentTarget.id;
            chooseLanguage(each, currentTarget);
          }}
        >
          {LANGUAGES[each].name}
        </button>
      ))}
    </span>
  );
}

function buttonId(id: string, language: Language): string {
  return `${id}-${language}`;
}

/** Whether buttons do something yet. */
function useIsHydrated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
}
