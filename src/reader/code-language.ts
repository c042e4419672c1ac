import type { Language } from "../record/languages.ts";
import { keepPreference } from "./preferences.ts";

/*
 * The language of all code on the site is one choice of the reader's: `data-language` on the root element says it, from
 * before the first paint. As long as nothing is chosen there is no such attribute. Listings that show the language the
 * course is about show Python then, and what is run is TypeScript, which is there at once.
 */

const CHOSEN = "code-language-chosen";

/** What the reader has chosen; null: nothing yet. */
export function chosenLanguage(): Language | null {
  return (document.documentElement.dataset["language"] as Language | undefined) ?? null;
}

/** Shows all code of this page in a language. What the reader has chosen for other pages stays as it is. */
export function showLanguage(language: Language): void {
  document.documentElement.dataset["language"] = language;
  document.dispatchEvent(new Event(CHOSEN));
}

/**
 * Chooses the language of all code, on this page and from now on.
 *
 * @param control where it was chosen: it stays in its place on the screen, also when it is made anew under the same id
 */
export function chooseLanguage(language: Language, { id }: Element): void {
  const top = () => document.getElementById(id)?.getBoundingClientRect().top;
  const before = top();
  keepPreference("code-language", language);
  showLanguage(language);
  // Listings above may have changed their height. By the next frame all of them have.
  requestAnimationFrame(() => {
    const after = top();
    if (before !== undefined && after !== undefined) scrollBy({ top: after - before, behavior: "instant" });
  });
}

/** @returns ends it */
export function onLanguageChosen(listener: () => void): () => void {
  document.addEventListener(CHOSEN, listener);
  return () => document.removeEventListener(CHOSEN, listener);
}
