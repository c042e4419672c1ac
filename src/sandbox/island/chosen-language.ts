import { useSyncExternalStore } from "react";
import { keepPreference, keptPreference } from "../../components/preferences.ts";
import type { Language } from "../../program/language.ts";

const listeners = new Set<() => void>();
let chosen: Language | null = null;

/** The language in which the reader wants programs: one choice for all sandboxes, found again on the next visit. */
export function useChosenLanguage(): Language {
  return useSyncExternalStore(subscribe, language, () => "typescript");
}

/** Chooses it, for all sandboxes of the page. */
export function chooseLanguage(language: Language): void {
  chosen = language;
  keepPreference("programs", language);
  document.documentElement.dataset["programs"] = language;
  for (const listener of listeners) listener();
}

function language(): Language {
  return (chosen ??= keptPreference("programs") === "python" ? "python" : "typescript");
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
