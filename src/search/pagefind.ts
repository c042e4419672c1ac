import { INDEX_FOLDER, VOCABULARY_FILE } from "./index-files.ts";
import type { Kind } from "./kinds.ts";

/** What is used of Pagefind's script, which is part of the index and has no types of its own. */
export interface Pagefind {
  /** Rejects when a part of the index can't be had. That part is not asked for again. */
  search(text: string, options: { filters: { kind?: Kind } }): Promise<{ results: PagefindResult[] }>;
  destroy(): Promise<void>;
}

export interface PagefindResult {
  /** Of what was found; the same in every search. */
  id: string;
  score: number;
  data(): Promise<PagefindData>;
}

export interface PagefindData {
  url: string;
  meta: { title: string; page: string };
  filters: { kind: [Kind] };
  excerpt: string;
  /** By heading, in their order; the text before the first one has the address of the whole. */
  sub_results: { title: string; url: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}

interface PagefindScript {
  createInstance: (options: object) => Pagefind;
}

/** Titles count more than what stands below them, but less than Pagefind would have it; a page's title is no title here. */
const RANKING = { metaWeights: { title: 3, page: 0 } };

let loading: Promise<Pagefind> | null = null;
let vocabulary: Promise<string[]> | null = null;
let attempts = 0;

/** The site's index, loaded at the first call. Rejects when it can't be had; the next call tries again. */
export function loadIndex(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** The words that stand in the index, most frequent first, loaded at the first call. Rejects when they can't be had. */
export function loadVocabulary(): Promise<string[]> {
  return (vocabulary ??= fetchVocabulary());
}

async function fetchVocabulary(): Promise<string[]> {
  const response = await fetch(`${folder()}${VOCABULARY_FILE}`);
  if (!response.ok) throw new Error(`The search's words can't be loaded: ${response.status}`);
  return (await response.json()) as string[];
}

/** Has the next call load the index anew, since a search has failed. */
export function forgetIndex(): void {
  // It may be on its way still, and not arrive.
  void loading?.then((index) => index.destroy()).catch(() => undefined);
  loading = vocabulary = null;
}

async function load(): Promise<Pagefind> {
  // A browser does not ask again for a module that it could not load.
  const address = `${folder()}pagefind.js${attempts > 0 ? `?attempt=${attempts}` : ""}`;
  attempts++;
  const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindScript;
  const index = createInstance({ baseUrl: base(), ranking: RANKING });
  // The script comes without the index: the first search brings that, or fails.
  await index.search("asyncio", { filters: {} });
  return index;
}

function folder(): string {
  return `${base()}${INDEX_FOLDER}/`;
}

function base(): string {
  return import.meta.env.BASE_URL.replace(/\/?$/, "/");
}
