import { sameFiles, starterHash } from "./files.ts";
import type { Draft, Version } from "./records.ts";

/** Versions of other tabs that are kept beside a draft, at most. */
const MOST_OTHERS = 5;

/** A draft with another one, which it was not made from, and what was beside that one. */
export function beside(draft: Draft, other: Draft): Draft {
  return withOthers(draft, [other, ...other.others, ...draft.others]);
}

/** A draft with other versions beside it, the latest first: the last of each editor, as far as its code is another. */
export function withOthers(draft: Draft, others: Version[]): Draft {
  const apart = others.filter(
    (other, index) =>
      other.editor !== draft.editor &&
      !sameFiles(other.files, draft.files) &&
      others.findIndex(({ editor }) => editor === other.editor) === index,
  );
  return { ...draft, others: apart.slice(0, MOST_OTHERS).map(({ files, time, editor }) => ({ files, time, editor })) };
}

/** In the place of a starter's hash, where there is none. */
export const NO_STARTER = "";

/** Whether a draft says no more than its starter does. It is not kept then, so that a new starter shows. */
export function isBare({ files, starter, others }: Draft): boolean {
  return others.length === 0 && starterHash(files) === starter;
}
