import { useSyncExternalStore } from "react";
import { chosenLanguage, onLanguageChosen } from "../../reader/code-language.ts";
import { languages, type Language } from "../../record/languages.ts";

/** The language of the programs in all sandboxes. A page is made in the first one, before anybody has chosen. */
export function useChosenLanguage(): Language {
  return useSyncExternalStore(onLanguageChosen, chosenLanguage, () => languages()[0]!);
}
