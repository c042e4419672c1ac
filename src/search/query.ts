import { pythonSpelling, typescriptSpelling } from "../record/spelling.ts";
import { SYNONYMS } from "./synonyms.ts";

/** One way to put a query to the index, which finds what has all of its words. */
export interface Wording {
  text: string;
  /** What it finds counts so much, against 1 for what the reader typed. */
  weight: number;
  /** The word that is left out in it. */
  without?: string;
}

const SYNONYM_WEIGHT = 0.9;
const PART_WEIGHT = 0.5;

/** Words of a question that say nothing of what it is about. */
export const STOP_WORDS = new Set(
  (
    "a an and any are as at be but by can could did do does don't everything for from had has have how i i'm if in into is " +
    "it its me my not of on or our should so that the their them then there they this to use using versus vs was we " +
    "were what what's when where which who why will with would you your"
  ).split(" "),
);

/** A query as it was meant: without small words, in Python's and in TypeScript's spelling, and with synonyms put in. */
export function wordings(query: string): Wording[] {
  const plain = plainWords(query);
  const said = ` ${plain.join(" ")} `;
  const called = SYNONYMS.reduce((text, [from, to]) => text.replaceAll(` ${from} `, ` ${to} `), said)
    .trim()
    .split(" ");
  return distinct([...spellings(withoutStopWords(plain), 1), ...spellings(withoutStopWords(called), SYNONYM_WEIGHT)]);
}

/** For a query that finds next to nothing: every wording with one of its words left out. */
export function shorterWordings(query: string): Wording[] {
  return distinct(
    wordings(query).flatMap(({ text, weight }) => {
      const words = text.split(" ");
      if (words.length < 2) return [];
      return words.map((_, left) => ({
        text: words.filter((_, index) => index !== left).join(" "),
        weight: weight * PART_WEIGHT,
        without: words[left]!,
      }));
    }),
  );
}

/** The words of a query that say what it is about. */
export function wordsThatMatter(query: string): string[] {
  return withoutStopWords(plainWords(query));
}

/**
 * In lower case only where there is no capital to tell a name's parts by. A dotted name is its parts. Of a message that
 * was copied, what is another in each program is left out: objects such as `<Task pending …>`, and how long it took.
 */
export function plainWords(query: string): string[] {
  const text = withoutObjects(query.replaceAll("’", "'"))
    .replace(/\d+\.\d+ (?=seconds)/g, "")
    .replace(/\basyncio\.(?=\w)/g, "");
  const words = text.match(/[\p{L}\p{N}_']+/gu) ?? [];
  return words.map((word) => (isCamelCase(word) ? word : word.toLowerCase()));
}

/** Objects may have others in them. */
function withoutObjects(message: string): string {
  const shorter = message.replace(/<[^<>]*>/g, " ");
  return shorter === message ? message : withoutObjects(shorter);
}

function withoutStopWords(words: string[]): string[] {
  const kept = words.filter((word) => !STOP_WORDS.has(word));
  return kept.length > 0 ? kept : words;
}

function spellings(words: string[], weight: number): Wording[] {
  return [words, words.map(toCamelCase), words.map(toSnakeCase)].map((spelt) => ({ text: spelt.join(" "), weight }));
}

function distinct(all: Wording[]): Wording[] {
  return all.filter(({ text }, index) => text !== "" && all.findIndex((other) => other.text === text) === index);
}

const isCamelCase = (word: string) => /^[a-z]+[A-Z]/.test(word);

const toCamelCase = (word: string) => typescriptSpelling(word.replace(/^_+|_+$/g, ""));

const toSnakeCase = (word: string) => (isCamelCase(word) ? pythonSpelling(word) : word);
