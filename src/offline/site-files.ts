/**
 * What is stored together, in this order: all it takes to read; what runs, checks and searches; then what runs programs in
 * Python.
 */
export const TIERS = ["pages", "tools", "python"] as const;
export type Tier = (typeof TIERS)[number];

/** A file of the site, as one deployment has it. */
export interface SiteFile {
  /** From the site's base, as links have it: `lessons/coroutines/`, and `./` for the home page. */
  url: string;
  /** Changes with the file; null where the name does. */
  revision: string | null;
  /** A hash of its content, as in an `integrity` attribute. */
  integrity: string;
  bytes: number;
}

export type SiteFiles = Record<Tier, SiteFile[]>;

/** Where the build puts the {@link SiteFiles} for the pages, from the site's base. */
export const FILE_LIST = "site-files.json";

/**
 * The cache of a tier, or of Python's snapshot. Other sites may share the origin: the scope, which is the site's base,
 * tells them apart.
 */
export function cacheName(content: Tier | "snapshot", scope: string): string {
  return `asyncio-explained ${content} ${scope}`;
}
