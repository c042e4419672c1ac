import type { Language } from "../record/languages.ts";
import { keepPreference, keptPreference, onPreferenceElsewhere } from "./preferences.ts";

/*
 * The language of the whole site is one choice of the reader's, made in the header: `data-language` on the root element
 * says it, from before the first paint. Until somebody chooses, it is Python, which is what the course is about. What there
 * is for one language only has the class `for-python` or `for-typescript`.
 */

const CHOSEN = "code-language-chosen";
const FIRST: Language = "python";

/** The language that this page shows and runs. */
export function chosenLanguage(): Language {
  return (document.documentElement.dataset["language"] as Language | undefined) ?? FIRST;
}

/** Shows this page in a language. What the reader has chosen for other pages stays as it is. */
export function showLanguage(language: Language): void {
  if (language === chosenLanguage()) return;
  const place = placeOfReader();
  const top = place?.getBoundingClientRect().top;
  document.documentElement.dataset["language"] = language;
  document.dispatchEvent(new Event(CHOSEN));
  // What is above may have changed its height: the reader's place stays where it is. By the next frame all has changed.
  requestAnimationFrame(() => {
    if (place) scrollBy({ top: place.getBoundingClientRect().top - top!, behavior: "instant" });
  });
}

/** Chooses the language, on this page and from now on. */
export function chooseLanguage(language: Language): void {
  keepPreference("code-language", language);
  showLanguage(language);
}

/** Shows what is chosen in other tabs, now and later; also what was chosen while this page slept behind another one. */
export function followChoiceElsewhere(): void {
  const follow = (kept: string | null) => showLanguage(kept === "typescript" ? kept : FIRST);
  onPreferenceElsewhere("code-language", follow);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) follow(keptPreference("code-language"));
  });
}

/** @returns ends it */
export function onLanguageChosen(listener: () => void): () => void {
  document.addEventListener(CHOSEN, listener);
  return () => document.removeEventListener(CHOSEN, listener);
}

/** The first thing in sight that is there in every language. */
function placeOfReader(): Element | undefined {
  return [...document.querySelectorAll("main :is(h1, h2, h3, p, li, .sandbox)")].find((element) => {
    const { top, bottom, height } = element.getBoundingClientRect();
    const isInSight = height > 0 && bottom > 0 && top < innerHeight;
    return isInSight && !element.closest(".for-python, .for-typescript, .sandbox *");
  });
}
