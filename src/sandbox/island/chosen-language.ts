import { useSyncExternalStore } from "react";
import { chosenLanguage, onLanguageChosen } from "../../components/code-language.ts";
import type { Language } from "../../program/language.ts";

/** The language of the programs in all sandboxes. Until one is chosen it is the one that needs nothing more to be loaded. */
export function useChosenLanguage(): Language {
  return useSyncExternalStore(
    onLanguageChosen,
    () => chosenLanguage() ?? "typescript",
    () => "typescript",
  );
}
