import type { Kind } from "./kinds.ts";
import type { Pagefind, PagefindData, PagefindResult } from "./pagefind.ts";
import { shorterWordings, wordings, type Wording } from "./query.ts";

/** A place on a page at which something was found. */
export interface Hit {
  address: string;
  kind: Kind;
  title: string;
  /** Text around the words found, which stand in `<mark>`. */
  excerpt: string;
}

/** What was found on one page, best first. */
export interface PageHits {
  address: string;
  title: string;
  hits: Hit[];
}

/** What was found, and the word of the query that had to be left out to find the best of it. */
export interface Found {
  pages: PageHits[];
  without: string | null;
}

interface Ranked {
  result: PagefindResult;
  score: number;
  without: string | null;
}

const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;

/** A lesson explains, where others only name. A problem is short, which counts by itself. */
const WEIGHT: Record<Kind, number> = { problem: 1, lesson: 1.4, exercise: 1, glossary: 0.9, reference: 0.6 };

const MOST_PAGES = 8;
/** What is looked at more closely, by Pagefind's own score. */
const MOST_CANDIDATES = 40;
/** On one page. */
const MOST_HITS = 4;
/** Below that, a query was too narrow. */
const ENOUGH = 3;

/**
 * Searches the index by every wording of a query.
 *
 * @param kind what to find; null for all
 * @returns pages, best first
 */
export async function find(index: Pagefind, query: string, kind: Kind | null): Promise<Found> {
  const ranked = new Map<string, Ranked>();
  await rank(index, wordings(query), kind, ranked);
  if (ranked.size < ENOUGH) await rank(index, shorterWordings(query), kind, ranked);
  const candidates = [...ranked.values()].sort(byScore).slice(0, MOST_CANDIDATES);
  const weighed = candidates.map(async ({ result, score, without }) => {
    const data = await result.data();
    return { data, without, score: score * WEIGHT[data.filters.kind[0]] };
  });
  const best = (await Promise.all(weighed)).sort(byScore);
  const pages = byPage(best.map(({ data }) => data));
  return { pages: pages.slice(0, MOST_PAGES), without: best[0]?.without ?? null };
}

/** Keeps for each thing found the score of the wording that finds it best. */
async function rank(
  index: Pagefind,
  wordings: Wording[],
  kind: Kind | null,
  ranked: Map<string, Ranked>,
): Promise<void> {
  const filters = kind ? { kind } : {};
  const found = await Promise.all(wordings.map(({ text }) => index.search(text, { filters })));
  for (const [place, { results }] of found.entries()) {
    for (const result of results) {
      const { weight, without = null } = wordings[place]!;
      const score = result.score * weight;
      const known = ranked.get(result.id);
      if (!known || known.score < score) ranked.set(result.id, { result, score, without });
    }
  }
}

function byPage(found: PagefindData[]): PageHits[] {
  const pages = new Map<string, PageHits>();
  for (const data of found) {
    const address = data.url.split("#")[0]!;
    const page = pages.get(address) ?? { address, title: data.meta.page, hits: [] };
    pages.set(address, page);
    page.hits.push(...hitsOf(data));
  }
  return [...pages.values()].map((page) => ({ ...page, hits: page.hits.slice(0, MOST_HITS) }));
}

function hitsOf({ url, meta, filters, excerpt, sub_results }: PagefindData): Hit[] {
  const kind = filters.kind[0];
  const headings = sub_results
    .filter((part) => part.url !== url)
    .map((part) => ({ ...part, score: part.weighted_locations.reduce((sum, word) => sum + word.balanced_score, 0) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_HITS - 1);
  if (headings.length === 0) return [{ address: url, kind, title: meta.title, excerpt }];
  return headings.map((part) => ({ address: part.url, kind, title: part.title, excerpt: part.excerpt }));
}
