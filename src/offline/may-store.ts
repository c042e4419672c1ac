import { keptPreference } from "../reader/preferences.ts";
import { scope } from "./stored.ts";

/** Whether this browser can store a site. */
export const canStore = "serviceWorker" in navigator && "caches" in window;

/** Whether something may be stored here: unless the reader, or the browser's settings, say not to. */
export async function mayStore(): Promise<boolean> {
  if (!canStore || keptPreference("offline") === "off") return false;
  return !savesData() || (await navigator.serviceWorker.getRegistration(scope)) !== undefined;
}

function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData: boolean } };
  return connection?.saveData ?? false;
}
