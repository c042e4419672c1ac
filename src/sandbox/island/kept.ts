import type { Language } from "../../program/language.ts";
import { DraftKeeper, ResultKeeper, type Files } from "../../progress/index.ts";

/** What the learner has typed and done in a sandbox, now and in earlier visits. */
export interface Kept {
  drafts: DraftKeeper;
  results: ResultKeeper;
}

/**
 * There is a draft for each language, and one result: an exercise is done once it is done in either.
 *
 * @param name the sandbox's name in the course
 */
export async function openKept(name: string, language: Language, starter: Files): Promise<Kept> {
  const draft = language === "python" ? `${name}.py` : name;
  const [drafts, results] = await Promise.all([DraftKeeper.open(draft, starter), ResultKeeper.open(name)]);
  return { drafts, results };
}
