import type { DecorationItem } from "shiki";
import type { Example } from "../course/index.ts";
import { highlight } from "../markdown/highlight.ts";
import type { Language } from "../record/languages.ts";
import type { Program } from "../record/program.ts";
import { diffLines } from "../sandbox/island/exercise/diff.ts";

/** A changed example as {@link highlight} has it, with the class `changed` on each line that the original does not have. */
export function highlightChanged(example: Example, change: Example, language: Language): Promise<string> {
  const [original, changed] = [example, change].map(({ programs }) => mainOf(programs[language]).trimEnd());
  return highlight(changed!, language, addedLines(original!, changed!));
}

function mainOf({ entry, files }: Program): string {
  return files[entry]!;
}

function addedLines(original: string, changed: string): DecorationItem[] {
  return diffLines(original, changed)
    .filter(({ kind }) => kind !== "removed")
    .flatMap(({ kind, pieces }, line): DecorationItem[] => {
      const end = pieces.reduce((length, { text }) => length + text.length, 0);
      if (kind === "same" || end === 0) return [];
      return [{ start: { line, character: 0 }, end: { line, character: end }, properties: { class: "changed" } }];
    });
}
