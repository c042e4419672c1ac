/**
 * Answers the pages' requests from what is stored. Each deployment brings its own: it stores its files beside those of
 * the one before, and takes over in all tabs at once when the reader agrees, or when no tab is left.
 *
 * A file counts only with the hash that its deployment gave it, whether it is stored ahead or asked for: files of two
 * deployments never meet.
 */
import { clientsClaim, type CacheWillUpdateCallbackParam, type HandlerDidErrorCallbackParam } from "workbox-core";
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { NavigationRoute, registerRoute, setCatchHandler } from "workbox-routing";
import { cacheName, TIERS, type SiteFiles } from "../site-files.ts";

/** Put in by the build. */
declare const SITE_FILES: SiteFiles;
declare const self: ServiceWorkerGlobalScope;

const stores = TIERS.map((tier) => {
  const store = new PrecacheController({
    cacheName: cacheName(tier, self.registration.scope),
    plugins: [{ handlerDidError, cacheWillUpdate }],
  });
  store.addToCacheList(SITE_FILES[tier]);
  const route = new PrecacheRoute(store, {
    ignoreURLParametersMatching: [/^/],
    directoryIndex: "",
    cleanURLs: false,
    urlManipulation: otherSpelling,
  });
  registerRoute(
    (options) => route.match(options),
    async ({ request, event, params }) => {
      if (!(await mayStore())) return fetch(request);
      // What a page asks for as a script or a style could not be checked against its hash.
      return store.strategy.handle({ request: new Request(request.url, { cache: "no-cache" }), event, params });
    },
  );
  return store;
});
const [pages] = stores as [PrecacheController, ...PrecacheController[]];

/** What the reader has had removed is not stored again for a tab that is still open. */
function mayStore(): Promise<boolean> {
  return caches.has(pages.strategy.cacheName);
}

/** Nor is what was on its way meanwhile. Its hash has been checked: that it came is all there is to know of it. */
async function cacheWillUpdate({ response }: CacheWillUpdateCallbackParam): Promise<Response | null> {
  return (await mayStore()) ? response : null;
}

/** The page's address, for `lessons/tasks` and `lessons/tasks/index.html`. */
function otherSpelling({ url }: { url: URL }): URL[] {
  return [new URL(`${url.pathname.replace(/\/(index\.html)?$/, "")}/`, url)];
}

/** What there is no room to store is handed on to the page all the same. */
async function handlerDidError({ error, event, request }: HandlerDidErrorCallbackParam): Promise<Response | undefined> {
  return error.name === "QuotaExceededError" && event.type === "fetch" ? fetch(request) : undefined;
}

// At an address that this deployment does not know.
registerRoute(
  new NavigationRoute(async ({ request }) => {
    const notFound = async () => new Response((await pages.matchPrecache("404.html"))?.body, NOT_FOUND);
    return fetch(request).catch(notFound);
  }),
);

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const NOT_FOUND = { status: 404, headers: HTML };

// A file that is neither stored nor to be had as this deployment had it.
setCatchHandler(async ({ request }) => {
  if (request.destination !== "document") return Response.error();
  const notStored = async () => (await pages.matchPrecache("not-stored/")) ?? new Response(NOT_STORED, { status: 503 });
  // The page of a newer deployment brings the newer files with it.
  return fetch(request).catch(notStored);
});

const NOT_STORED = "This page is not stored on this device, and the site can't be reached.";

self.addEventListener("install", (event) => event.waitUntil(install(event)));
self.addEventListener("activate", (event) => stores.forEach((store) => void store.activate(event)));
self.addEventListener("message", (event) => {
  if (event.data.type === "SKIP_WAITING") void self.skipWaiting();
  if (event.data.type === "CLAIM") event.waitUntil(self.clients.claim());
});
clientsClaim();

/** At first what it takes to read. An update is as complete as what it takes the place of. */
async function install(event: ExtendableEvent): Promise<void> {
  for (const store of stores) {
    const stored = await caches.open(store.strategy.cacheName).then((cache) => cache.keys());
    if (store === pages || stored.length > 0) await store.install(event);
  }
}
