import { plain, type Failure } from "../../src/grading/index.ts";

/** A failure with its texts as they are read. */
export function said(failure: Failure | null) {
  if (!failure) return null;
  const { seen, expected, hint } = failure;
  return { ...failure, seen: plain(seen), expected: plain(expected), hint: plain(hint) };
}
