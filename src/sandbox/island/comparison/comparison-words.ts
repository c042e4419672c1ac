import { LANGUAGES } from "../../../record/languages.ts";
import { asSeen, inSeconds, type RunRecord } from "../../../record/index.ts";
import { pairLines } from "./paired-lines.ts";
import type { Half } from "./use-comparison.ts";
import { endInWords } from "../words.ts";

/** What came of a comparison, in one or two sentences: `Both print the same 5 lines; both take 2.000 s.` */
export function comparisonInWords(halves: [Half, Half]): string {
  const [one, other] = halves.map(({ record }) => record);
  const ended = one && other;
  if (ended && one.outcome.kind === "finished" && other.outcome.kind === "finished") {
    return `${outputInWords(one, other)}; ${timeInWords(one, other)}.`;
  }
  const ends = halves.map(({ language, record, trouble }) =>
    record ? `${LANGUAGES[language].name}: ${endInWords(record)}.` : trouble,
  );
  return [...ends, ended && `${outputInWords(one, other)}.`].filter(Boolean).join(" ");
}

function outputInWords(one: RunRecord, other: RunRecord): string {
  const pairs = pairLines(textsOf(one), textsOf(other));
  const differing = pairs.filter((pair) => pair.one !== pair.other).length;
  const [only] = pairs;
  if (differing > 0) {
    if (differing === pairs.length) return "They print different lines";
    return `${differing} of ${pairs.length} lines ${differing === 1 ? "differs" : "differ"}`;
  }
  if (!only) return "Neither prints anything";
  const lines = pairs.length === 1 ? "Both print the same line" : `Both print the same ${pairs.length} lines`;
  const atSameTimes = one.output.every(({ time }, line) => inSeconds(time) === inSeconds(other.output[line]!.time));
  return atSameTimes && one.elapsed > 0 ? `${lines} at the same ${pairs.length === 1 ? "time" : "times"}` : lines;
}

function timeInWords({ elapsed: one, language }: RunRecord, { elapsed: other, language: otherLanguage }: RunRecord) {
  if (inSeconds(one) !== inSeconds(other)) {
    return `${LANGUAGES[language].name} takes ${inSeconds(one)}, ${LANGUAGES[otherLanguage].name} ${inSeconds(other)}`;
  }
  return one === 0 ? "neither waits for anything" : `both take ${inSeconds(one)}`;
}

/** What a program printed, line by line, as it is seen. */
export function textsOf({ output }: RunRecord): string[] {
  return output.map(({ text }) => asSeen(text));
}
