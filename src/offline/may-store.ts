import { EMBED } from "../headers/served.ts";
import { keptPreference } from "../reader/preferences.ts";
import { scope } from "./stored.ts";

/** Whether this browser can store a site. */
export const canStore = "serviceWorker" in navigator && "caches" in window;

/** Whether this is the page that stands in other sites' frames, which keeps nothing. */
export function isEmbed(): boolean {
  return location.pathname.startsWith(new URL(EMBED, scope).pathname);
}

/** Whether something may be stored here: unless the reader, or the browser's settings, say not to. */
export async function mayStore(): Promise<boolean> {
  if (!canStore || isEmbed() || keptPreference("offline") === "off") return false;
  return !savesData() || (await navigator.serviceWorker.getRegistration(scope)) !== undefined;
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };
  return connection?.saveData ?? false;
}
