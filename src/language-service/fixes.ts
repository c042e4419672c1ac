import ts from "typescript";
import type { Fix } from "./answers.ts";
import type { CheckedFile } from "./project.ts";
import { reword, standInFor } from "./reword.ts";

/** Those of TypeScript's own that help to write a coroutine. The others refactor. */
const OFFERED = ["spelling", "addMissingAwait", "fixAwaitInSyncFunction", "fixReturnTypeInAsyncFunction", "import"];

const FORMAT = ts.getDefaultFormatCodeSettings("\n");

interface Place {
  start: number;
  length: number;
  /** Of TypeScript's message. */
  code: number;
}

/** Ways to mend what TypeScript has found. */
export function fixesFor({ service, source, path }: CheckedFile, { start, length, code }: Place): Fix[] {
  const end = start + length;
  const standIn = standInFor(code, source.text.slice(start, end));
  if (standIn !== null) {
    return [{ label: `Write ${standIn}`, changes: [{ from: start, to: end, insert: standIn }] }];
  }
  return service
    .getCodeFixesAtPosition(path, start, end, [code], FORMAT, {})
    .filter(({ fixName, changes }) => OFFERED.includes(fixName) && changes.every(({ fileName }) => fileName === path))
    .map(({ description, changes }) => ({
      label: reword(code, description),
      changes: changes.flatMap(({ textChanges }) =>
        textChanges.map(({ span, newText }) => ({
          from: span.start,
          to: span.start + span.length,
          insert: newText,
        })),
      ),
    }));
}
