import { distance } from "fastest-levenshtein";
import { printedMoments, type OutputLine, type RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";
import { isOwn } from "./own-line.ts";
import { quote, text, words } from "./text.ts";

/** What a line says something of: `Oslo: ` of “Oslo: snow”. Null when it has no such beginning. */
export function beginningOf(line: string): string | null {
  return /^[^\n]*?: /.exec(line)?.[0] ?? null;
}

/**
 * The printed line that seems to stand in the place of an expected one: it has the same beginning, or reads nearly
 * alike, or differs in its numbers only. Lines that are expected themselves stand in nobody's place.
 */
export function nearestTo(line: string, lines: string[], run: RunRecord): OutputLine | null {
  const expected = line;
  const strangers = printedMoments(run).filter((found) => !lines.some((each) => found.text === each));
  const beginning = beginningOf(expected);
  const alike = beginning === null ? undefined : strangers.find((found) => `${found.text} `.startsWith(beginning));
  return (
    alike ??
    strangers.find((found) => isNearlyAlike(expected, found.text)) ??
    strangers.find((found) => withoutNumbers(found.text) === withoutNumbers(expected)) ??
    null
  );
}

function withoutNumbers(line: string): string {
  return line.replaceAll(/\d+(\.\d+)?/g, "#");
}

/**
 * The first printed line that contradicts expected ones which all were printed: one of them once more, or another one
 * of the same beginning, if the learner's own code prints it and one line begins so. Helpers may say more of the same.
 */
export function contradiction(run: RunRecord, lines: string[]): OutputLine | null {
  const all = lines.flatMap((line) => beginningOf(line) ?? []);
  const beginnings = all.filter((each) => all.indexOf(each) === all.lastIndexOf(each));
  const left = [...lines];
  for (const found of printedMoments(run)) {
    const position = left.findIndex((line) => found.text === line);
    if (position >= 0) {
      left.splice(position, 1);
    } else if (lines.some((line) => found.text === line)) {
      return found;
    } else if (found.place && isOwn(found.place, run) && beginnings.some((each) => found.text.startsWith(each))) {
      return found;
    }
  }
  return null;
}

/** What a line that stands in the place of another one tells of its cause; nothing when it tells none. */
export function clueTo(expected: string, found: string): Partial<Pick<Failure, "hint" | "isCertain">> {
  const clue = CLUES.find(({ when, unless }) => when.test(found) && !(unless ?? when).test(expected));
  if (clue) return { hint: words(clue.hint), isCertain: true };
  if (found.trim() === expected.trim()) return { hint: text`Only spaces at its ends differ.`, isCertain: true };
  if (found.toLowerCase() === expected.toLowerCase()) {
    return { hint: text`Only capital and small letters differ.`, isCertain: true };
  }
  if (withoutClasses(found) === expected) {
    return { hint: text`The class of the error is printed as well. Its message alone is expected.`, isCertain: true };
  }
  if (lettersOf(found) === lettersOf(expected)) {
    if (/\[.+\]/.test(found)) {
      return { hint: text`That is a list, printed as a whole. Join its items into one text first.`, isCertain: true };
    }
    return {
      hint: text`Only spaces and punctuation differ, from ${difference(expected, found)} on.`,
      isCertain: true,
    };
  }
  const surplus = surplusIn(expected, found);
  if (surplus !== null) return { hint: text`The line has ${quote(surplus)} too much in it.` };
  if (!isNearlyAlike(expected, found)) return {};
  return { hint: text`Compare the two, character by character: they differ from ${difference(expected, found)} on.` };
}

const CLUES: { when: RegExp; unless?: RegExp; hint: string }[] = [
  {
    when: /<coroutine object /,
    hint: "That is a coroutine object: a call that nothing has run yet. Await it to get its result.",
  },
  {
    when: /<Task /,
    hint: "That is the task itself, and not its result. Await it to get the result.",
  },
  {
    when: /<Future /,
    hint: "That is the future itself, and not its result. Await it to get the result.",
  },
  {
    when: /unhandled errors in a TaskGroup/,
    hint: "That is the message of the group itself. The errors of its tasks are in its `exceptions`, each with its own message.",
  },
  {
    when: /\b(undefined|None)\b/,
    hint: "That is the value of a call to a function that returns nothing, or of something that was never set.",
  },
  {
    when: /\b(CancelledError|TimeoutError)\b/,
    hint: "Some errors have no message: a CancelledError and a TimeoutError are known by their class.",
  },
  {
    when: /: $/,
    hint: "Nothing follows the colon: the text printed there is empty. A CancelledError and a TimeoutError, for instance, have no message: they are known by their class.",
  },
];

/** A line with the messages of its errors alone: `failed: no answer` of “failed: OSError('no answer')”. */
function withoutClasses(line: string): string {
  return line
    .replaceAll(/\b\w*(?:Error|Exception)\((['"])(.*?)\1\)/g, "$2")
    .replaceAll(/\b\w*(?:Error|Exception): /g, "");
}

/** What a line is made of when spaces and punctuation are left out. */
function lettersOf(line: string): string {
  return line.replaceAll(/[^\p{L}\p{N}]/gu, "");
}

/** What a line has in front of the rest, which is as expected: `Error: ` of “failed: Error: no answer”. Null otherwise. */
function surplusIn(expected: string, found: string): string | null {
  const beginning = beginningOf(expected);
  if (beginning === null || !found.startsWith(beginning)) return null;
  const [rest, other] = [expected.slice(beginning.length), found.slice(beginning.length)];
  if (rest.length < 3 || other.length <= rest.length || !other.includes(rest)) return null;
  const at = other.indexOf(rest);
  return at > 0 ? other.slice(0, at) : other.slice(rest.length);
}

/** Whether two lines differ in so little that their characters are worth comparing. */
function isNearlyAlike(expected: string, found: string): boolean {
  return distance(expected, found) <= Math.min(expected.length, found.length) / 5;
}

/** The piece of the found line from which on it reads differently. */
function difference(expected: string, found: string) {
  const same = [...found].findIndex((character, index) => character !== expected[index]);
  return same < 0 ? "its end" : quote(found.slice(same, same + 12));
}
