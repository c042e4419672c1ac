import type { Language } from "../../program/language.ts";
import { chooseLanguage } from "./chosen-language.ts";

const NAMES: [language: Language, name: string][] = [
  ["python", "Python"],
  ["typescript", "TypeScript"],
];

/** Chooses the language of the programs in all sandboxes. */
export function LanguageSwitch({ language, ready = true }: { language: Language; ready?: boolean }) {
  return (
    <span className="sandbox-languages scripted" role="group" aria-label="Language of the program">
      {NAMES.map(([each, name]) => (
        <button
          key={each}
          type="button"
          className="sandbox-tab"
          aria-pressed={each === language}
          disabled={!ready}
          onClick={() => chooseLanguage(each)}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
