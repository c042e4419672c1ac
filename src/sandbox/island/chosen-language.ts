import { useSyncExternalStore } from "react";
import { chosenLanguage, onLanguageChosen, showLanguage } from "../../reader/code-language.ts";
import type { Language } from "../../record/languages.ts";

/** Until one is chosen, the one that needs nothing more to be loaded. */
const FIRST: Language = "typescript";

/** The language of the programs in all sandboxes. */
export function useChosenLanguage(): Language {
  return useSyncExternalStore(onLanguageChosen, programLanguage, () => FIRST);
}

/** Shows the programs of all sandboxes on this page in a language, and all other code with them. */
export function showPrograms(language: Language): void {
  if (language !== programLanguage()) showLanguage(language);
}

function programLanguage(): Language {
  return chosenLanguage() ?? FIRST;
}
