import { DOWNLOAD } from "../../../offline/download.ts";
import { mayStore } from "../../../offline/may-store.ts";
import { cacheName } from "../../../offline/site-files.ts";
import { scope, SNAPSHOT } from "../../../offline/stored.ts";

const NAME = cacheName("snapshot", scope);

/**
 * The memory of a Python interpreter that was ready for a program, as this device has kept it. Null when there is none, for
 * whatever reason: starting without takes longer.
 *
 * @param parts all that the interpreter is made of: one made of others is another one
 */
export async function readSnapshot(parts: BlobPart[]): Promise<Blob | null> {
  try {
    const kept = await caches.match(await addressOf(parts), { cacheName: NAME });
    return kept ? await kept.blob() : null;
  } catch {
    return null;
  }
}

/** Keeps such a memory in place of any other one, if the reader lets the site store something and there is room. */
export async function keepSnapshot(parts: BlobPart[], snapshot: Blob): Promise<void> {
  try {
    // What is of use to every reader is stored first.
    await navigator.locks.request(DOWNLOAD, async () => {
      if (!(await mayStore())) return;
      await caches.delete(NAME);
      await (await caches.open(NAME)).put(await addressOf(parts), new Response(snapshot));
    });
  } catch {
    // It is made again by the next page.
  }
}

async function addressOf(parts: BlobPart[]): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", await new Blob(parts).arrayBuffer());
  return `${SNAPSHOT}?${new Uint8Array(hash).join("-")}`;
}
