import { useSyncExternalStore } from "react";

/** How much of the room that code and output have between them is the code's, as each page begins. */
const FIRST = 0.54;
const LEAST = 0.15;
const MOST = 0.85;

let share = FIRST;
const listeners = new Set<() => void>();

/** The code's share in all sandboxes of the page, from 0 to 1. The styles have it as `--share-of-code`. */
export function useShareOfCode(): number {
  return useSyncExternalStore(
    subscribe,
    () => share,
    () => FIRST,
  );
}

/** @param next what is too small or too large for either is brought to what is not; left out: as it was at first */
export function setShareOfCode(next = FIRST): void {
  share = Math.min(Math.max(next, LEAST), MOST);
  document.documentElement.style.setProperty("--share-of-code", String(share));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
