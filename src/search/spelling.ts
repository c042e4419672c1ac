import { distance } from "fastest-levenshtein";
import { plainWords, STOP_WORDS } from "./query.ts";
import { SYNONYMS } from "./synonyms.ts";

/** Shorter ones are too like one another. */
const SHORTEST = 4;
/** A word that long may have two letters wrong, a shorter one one. */
const LONG = 6;

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
 * A query with each word that stands in no text put right, as far as there is one like it.
 *
 * @param vocabulary most frequent first: of words equally like it the first is taken
 * @returns null when there is nothing to put right
 */
export function respell(query: string, vocabulary: string[]): string | null {
  // The word may not be typed to its end.
  const isKnown = (word: string) => vocabulary.some((each) => each.toLowerCase().startsWith(word.toLowerCase()));
  const words = plainWords(query);
  const respelt = words.map((word) => (word.length < SHORTEST || isKnown(word) ? word : nearest(word, vocabulary)));
  return respelt.some((word, index) => word !== words[index]) ? respelt.join(" ") : null;
}

/** Gives the word itself when nothing is like it. */
function nearest(word: string, vocabulary: string[]): string {
  let best = word;
  let least = word.length < LONG ? 2 : 3;
  for (const each of vocabulary) {
    if (Math.abs(each.length - word.length) >= least) continue;
    const found = distance(word.toLowerCase(), each.toLowerCase());
    if (found < least) [best, least] = [each, found];
  }
  return best;
}
