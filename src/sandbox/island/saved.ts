import { LANGUAGES, type Language } from "../../record/languages.ts";
import { DraftKeeper, ResultKeeper, type Files } from "../../progress/index.ts";

/** What the learner has typed and done in a sandbox, now and in earlier visits. */
export interface Saved {
  drafts: DraftKeeper;
  results: ResultKeeper;
}

/** What the learner has typed into a sandbox in one language; the starter, if that is nothing. */
export async function draftIn(name: string, language: Language, starter: Files): Promise<Files> {
  return (await DraftKeeper.open(draftName(name, language), starter)).files;
}

/**
 * There is a draft for each language, and one result: an exercise is done once it is done in either.
 *
 * @param name the sandbox's name in the course
 */
export async function openSaved(name: string, language: Language, starter: Files): Promise<Saved> {
  const [drafts, results] = await Promise.all([
    DraftKeeper.open(draftName(name, language), starter),
    ResultKeeper.open(name),
  ]);
  return { drafts, results };
}

/** For a sandbox that keeps nothing. */
export function savedNowhere(starter: Files): Saved {
  return { drafts: DraftKeeper.keepingNothing(starter), results: ResultKeeper.keepingNothing() };
}

function draftName(name: string, language: Language): string {
  // The oldest drafts are in TypeScript, and bear the bare name.
  return language === "typescript" ? name : name + LANGUAGES[language].extension;
}
