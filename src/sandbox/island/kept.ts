import { DraftKeeper, ResultKeeper, type Files } from "../../progress/index.ts";

/** What the learner has typed and done in a sandbox, now and in earlier visits. */
export interface Kept {
  drafts: DraftKeeper;
  results: ResultKeeper;
}

/** @param name the sandbox's name in the course */
export async function openKept(name: string, starter: Files): Promise<Kept> {
  const [drafts, results] = await Promise.all([DraftKeeper.open(name, starter), ResultKeeper.open(name)]);
  return { drafts, results };
}
