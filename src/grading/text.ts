import { isolated } from "../record/isolated.ts";
import { LANGUAGES, type Language } from "../record/languages.ts";

/**
 * What feedback says, in pieces that are kept apart until it is shown:
 *
 * - words of ours, a plain string;
 * - `code` of ours, in TypeScript's spelling: a name of asyncio's or of a file that an exercise preloads. Only this is
 *   spelt as the learner's language spells it;
 * - a `line` that was printed or should be, which stays as it is, as does all that the learner has written.
 */
export type Text = Part[];
export type Part = string | { code: string } | { line: string };

/** A text as authors write it: code stands between backticks, as in "Await `fetchPage` first." */
export type Words = string | Text;

/** ``words("Await `fetchPage`.")`` as a {@link Text}. */
export function words(written: Words): Text {
  if (typeof written !== "string") return written;
  return written
    .split("`")
    .map((piece, index) => (index % 2 === 0 ? piece : { code: piece }))
    .filter((part) => part !== "");
}

/** What a template says. What is put into it stays the piece that it is. */
export function text(strings: TemplateStringsArray, ...values: (Part | Text | number)[]): Text {
  return strings.flatMap((string, index) => {
    const value = values[index];
    const inserted = value === undefined ? [] : typeof value === "number" ? [String(value)] : [value].flat();
    return [...(string === "" ? [] : [string]), ...inserted];
  });
}

/** A piece of code of ours, in TypeScript's spelling. */
export function code(code: string): Part {
  return { code };
}

/** A line that was printed, or should be. */
export function quote(line: string): Part {
  return { line };
}

/** Texts one after another, with spaces between. */
export function sentences(...texts: Text[]): Text {
  return texts.filter((each) => each.length > 0).flatMap((each, index) => (index === 0 ? each : [" ", ...each]));
}

/** `a`, `a and b`, `a, b and c`; with another word for the last one, such as `or`. */
export function listed(items: (Part | Text)[], last = "and"): Text {
  return items.flatMap((item, index) => {
    const separator = index === 0 ? [] : index === items.length - 1 ? [` ${last} `] : [", "];
    return [...separator, ...[item].flat()];
  });
}

/** A text with its code as a language spells it. */
export function inLanguage(text: Text, language: Language): Text {
  const { spell } = LANGUAGES[language];
  return text.map((part) => (typeof part === "object" && "code" in part ? { code: spell(part.code) } : part));
}

/** A text as one string: lines stand in “quotation marks”, and those that are long are shortened. */
export function plain(text: Text): string {
  return text
    .map((part) => (typeof part === "string" ? part : "code" in part ? part.code : quoted(part.line)))
    .join("");
}

function quoted(line: string): string {
  return `“${isolated(shortened(line.replaceAll("\n", "⏎"), LONGEST_LINE))}”`;
}

const LONGEST_LINE = 120;

/** A text of others in at most so many characters, before a mark that there is more. */
export function shortened(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length)}…` : text;
}
