/* global addEventListener, caches, clients, registration, skipWaiting */
/** Takes the place of the service worker, forgets what it stored, and leaves the pages to the network. */
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(retire()));

async function retire() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.endsWith(` ${registration.scope}`)).map((name) => caches.delete(name)));
  await registration.unregister();
  for (const client of await clients.matchAll()) client.navigate(client.url);
}
