import { DOWNLOAD } from "../../../offline/download.ts";
import { mayStore } from "../../../offline/may-store.ts";
import { cacheName } from "../../../offline/site-files.ts";
import { scope, SNAPSHOT } from "../../../offline/stored.ts";

const NAME = cacheName("snapshot", scope);

/**
 * The memory of a Python interpreter that was ready for a program, as this device has kept it. Null when there is none, for
 * whatever reason: starting without takes longer.
 *
 * @param madeOf tells an interpreter from one that is made of other files
 */
export async function readSnapshot(madeOf: string): Promise<Blob | null> {
  try {
    const kept = await caches.match(addressOf(madeOf), { cacheName: NAME });
    return kept ? await kept.blob() : null;
  } catch {
    return null;
  }
}

/** Keeps such a memory in place of any other one, if the reader lets the site store something and there is room. */
export async function keepSnapshot(madeOf: string, snapshot: Blob): Promise<void> {
  try {
    // What is of use to every reader is stored first.
    await navigator.locks.request(DOWNLOAD, async () => {
      if (!(await mayStore())) return;
      await caches.delete(NAME);
      await (await caches.open(NAME)).put(addressOf(madeOf), new Response(snapshot));
    });
  } catch {
    // It is made again by the next page.
  }
}

function addressOf(madeOf: string): string {
  return `${SNAPSHOT}?${encodeURIComponent(madeOf)}`;
}
