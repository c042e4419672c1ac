import { cacheName, FILE_LIST, TIERS, type SiteFile, type SiteFiles, type Tier } from "./site-files.ts";

const base = import.meta.env.BASE_URL.replace(/\/?$/, "/");

/** The address of one of the site's own files, such as `lessons/coroutines/`. */
export function siteAddress(path: string): string {
  return new URL(path, new URL(base, location.href)).href;
}

/** Where the service worker rules: the whole site, and nothing else of the origin. */
export const scope = siteAddress("");

/** The memory of a Python interpreter is kept here, with what it is made of behind a question mark: no file of the site. */
export const SNAPSHOT = siteAddress("python/snapshot");

/** How much of a tier is on this device, in bytes, and which of its files are not. */
export interface StoredTier {
  tier: Tier;
  bytes: number;
  total: number;
  missing: SiteFile[];
}

/**
 * What of the site is on this device.
 *
 * @throws TypeError when the list of files is neither stored nor to be had
 */
export async function readStored(): Promise<StoredTier[]> {
  const files = (await (await fetch(siteAddress(FILE_LIST))).json()) as SiteFiles;
  return Promise.all(
    TIERS.map(async (tier) => {
      const keys = new Set((await storedRequests(tier))?.map(({ url }) => url));
      const missing = files[tier].filter((file) => !keys.has(keyOf(file)));
      const snapshot = tier === "python" ? await snapshotBytes() : 0;
      const total = sizeOf(files[tier]) + snapshot;
      return { tier, bytes: total - sizeOf(missing), total, missing };
    }),
  );
}

/** Whether a file is on this device. */
export async function isStored(tier: Tier, file: SiteFile): Promise<boolean> {
  return (await caches.match(keyOf(file), { cacheName: cacheName(tier, scope) })) !== undefined;
}

/** Lets the service worker store what pages ask for: where there is no cache for pages, it was removed, and keeps nothing. */
export async function allowStoring(): Promise<void> {
  await caches.open(cacheName("pages", scope));
}

/** Takes everything away that was stored of the site. What the reader has done and typed is kept elsewhere. */
export async function forgetStored(): Promise<void> {
  await Promise.all(([...TIERS, "snapshot"] as const).map((content) => caches.delete(cacheName(content, scope))));
}

/** Whether the browser would store what is missing. It is tried: what browsers tell of their room is not exact. */
export async function hasRoom(): Promise<boolean> {
  const trial = `asyncio-explained trial ${scope}`;
  try {
    const missing = (await readStored()).reduce((sum, { bytes, total }) => sum + total - bytes, 0);
    await (await caches.open(trial)).put(scope, new Response(new Uint8Array(missing)));
    return true;
  } catch (error) {
    return !(error instanceof Error && error.name === "QuotaExceededError");
  } finally {
    await caches.delete(trial);
  }
}

async function snapshotBytes(): Promise<number> {
  const kept = await caches.match(SNAPSHOT, { cacheName: cacheName("snapshot", scope), ignoreSearch: true });
  return kept ? (await kept.blob()).size : 0;
}

/** The requests under which a tier's files are stored; asked so that no empty cache is made. */
async function storedRequests(tier: Tier): Promise<readonly Request[] | null> {
  const name = cacheName(tier, scope);
  return (await caches.has(name)) ? (await caches.open(name)).keys() : null;
}

/** As Workbox stores it. */
function keyOf({ url, revision }: SiteFile): string {
  return siteAddress(url) + (revision === null ? "" : `?__WB_REVISION__=${revision}`);
}

function sizeOf(files: SiteFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
