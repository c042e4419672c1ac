import { printedMoments } from "../record/index.ts";
import { pointAt, type Matcher } from "./matcher.ts";
import { listed, quote, text, words, type Words } from "./text.ts";
import { spot } from "./words.ts";

/** A question that a program answers with one of several words. */
export interface Question {
  /** Matches the line with the answer, which is its group. */
  line: RegExp;
  /** All answers that there are. */
  choices: readonly string[];
  right: string;
  /** What a right answer has in common with what happens, as a sentence. */
  expected: Words;
  /** Why an answer is wrong, by the answer. */
  because: Record<string, Words>;
}

/** Gives the right answer to a question. */
export function answers({ line, choices, right, expected, because }: Question): Matcher {
  const choice = listed(choices.map(quote), "or");
  return (run) => {
    const found = printedMoments(run).find((each) => line.test(each.text));
    const given = found && (line.exec(found.text)?.[1] ?? "");
    if (given === right) return null;
    if (!found || given === undefined) {
      return {
        about: "output",
        seen: text`This one has no answer.`,
        expected: words(expected),
        hint: text`The code that prints the answers never reached this one. Is everything that it needs passed to it and awaited?`,
      };
    }
    const meant = choices.find((each) => each === given.trim().toLowerCase());
    const why = because[given];
    return {
      about: "output",
      seen: text`${quote(found.text)} was printed, ${spot(run, found)}.`,
      expected: why ? words(expected) : text`An answer: ${choice}.`,
      hint: why
        ? words(why)
        : meant === undefined
          ? text`The answers are words in quotation marks: ${choice}.`
          : text`Only capital and small letters, or spaces, differ from ${quote(meant)}. Write the answer exactly like that.`,
      isCertain: true,
      at: pointAt(found),
    };
  };
}
