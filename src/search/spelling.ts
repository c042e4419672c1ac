import { distance } from "fastest-levenshtein";
import { FIELD_WORDS } from "./field-words.ts";
import { plainWords, STOP_WORDS, wordsThatMatter } from "./query.ts";
import { SYNONYMS } from "./synonyms.ts";

/** Shorter ones are too like one another. */
const SHORTEST = 4;

/** The words of texts, and those that search understands without them, most frequent first: how a query can be spelled. */
export function vocabularyOf(texts: string[]): string[] {
  const counts = new Map<string, number>();
  const understood = [...STOP_WORDS, ...SYNONYMS.map(([said]) => said)];
  for (const word of [...texts, ...understood].flatMap(plainWords)) {
    if (word.length < SHORTEST || /\d/.test(word)) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts.keys()].sort((one, other) => counts.get(other)! - counts.get(one)!);
}

/**
 * The words of a query that matter: those that stand in some text or are understood, and the others. A word may not be
 * typed to its end.
 *
 * @param vocabulary see {@link vocabularyOf}
 */
export function sortWords(query: string, vocabulary: string[]): { known: string[]; unknown: string[] } {
  const words = plainWords(query);
  const isUnknown = (word: string) =>
    word.length >= SHORTEST && !isKnown(word, vocabulary) && wordsThatMatter(query).includes(word);
  return { known: words.filter((word) => !isUnknown(word)), unknown: words.filter(isUnknown) };
}

function isKnown(word: string, vocabulary: string[]): boolean {
  return vocabulary.some((each) => each.toLowerCase().startsWith(word.toLowerCase()));
}

/**
 * A query with each word that stands in no text put right, as far as there is one like it.
 *
 * @param vocabulary most frequent first: of words equally like it the first is taken
 * @returns null when there is nothing to put right
 */
export function respell(query: string, vocabulary: string[]): string | null {
  const words = plainWords(query);
  const isMeant = (word: string) => word.length < SHORTEST || FIELD_WORDS.has(word) || isKnown(word, vocabulary);
  const respelt = words.map((word) => (isMeant(word) ? word : nearest(word, vocabulary)));
  return respelt.some((word, index) => word !== words[index]) ? respelt.join(" ") : null;
}

/** Gives the word itself when nothing is like it: with one letter more, less or another, or with the letters in another order. */
function nearest(word: string, vocabulary: string[]): string {
  const typed = word.toLowerCase();
  const isLike = (each: string) =>
    distance(typed, each) === 1 || (distance(typed, each) === 2 && sorted(typed) === sorted(each));
  return vocabulary.find((each) => Math.abs(each.length - word.length) <= 1 && isLike(each.toLowerCase())) ?? word;
}

function sorted(word: string): string {
  return [...word].sort().join("");
}
