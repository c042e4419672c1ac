import { idle } from "../reader/arrival.ts";
import { isStored, readStored, siteAddress } from "./stored.ts";

/** The lock of whoever stores something large. */
export const DOWNLOAD = "asyncio-explained:download";

/** This device has no room for the rest of the site. */
export class NoRoomError extends Error {
  override name = "NoRoomError";
}

/**
 * Stores what is missing, one file after the other and when the browser has nothing better to do: the service worker
 * keeps what the page asks for. Where it was interrupted it goes on. Of all tabs, one downloads.
 *
 * @param onProgress told after each file, and when another tab downloads, which is waited for
 * @throws NoRoomError
 * @throws TypeError when a file is not to be had
 */
export async function download(onProgress: () => void): Promise<void> {
  const isDone = await navigator.locks.request(DOWNLOAD, { ifAvailable: true }, async (lock) => {
    if (lock) await storeMissing(onProgress);
    return lock !== null;
  });
  if (isDone) return;
  onProgress();
  await navigator.locks.request(DOWNLOAD, () => storeMissing(onProgress));
}

async function storeMissing(onFile: () => void): Promise<void> {
  for (const { tier, missing } of await readStored()) {
    for (const file of missing) {
      await idle();
      const response = await fetch(siteAddress(file.url), { priority: "low" });
      await response.arrayBuffer();
      if (!(await isStored(tier, file))) throw new NoRoomError();
      onFile();
    }
  }
}
