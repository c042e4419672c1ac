/**
 * What a reader chose and expects to find again, and whether the fonts are here. The page's head reads the same keys
 * before the first paint.
 */
export type Preference = "theme" | "code-language" | "offline" | "fonts";

const PREFIX = "asyncio-explained:";

/** The kept value, or null: nothing kept, or this browser keeps nothing. */
export function keptPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Keeps a value, or forgets it when it is null. Where storage is blocked, it holds for this page only. */
export function keepPreference(name: Preference, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, value);
  } catch {
    // The page shows the choice already; there is nothing to add.
  }
}

/** Tells when the reader, in another tab, chooses something else. */
export function onPreferenceElsewhere(name: Preference, listener: (value: string | null) => void): void {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === PREFIX + name) listener(newValue);
  });
}
