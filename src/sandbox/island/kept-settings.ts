import type { Language } from "../../record/languages.ts";
import { LONGEST_INPUT, type RunSettings } from "./run-settings.ts";

/** They are kept for as long as the tab is there: a reload loses nothing that was typed. */
const key = (name: string, language: Language) => `asyncio-explained:run:${name}:${language}`;

/** How a program was run last in this tab; null: as usual, or not yet. */
export function keptSettings(name: string, language: Language): RunSettings | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key(name, language)) ?? "null");
    return isRunSettings(kept) ? kept : null;
  } catch {
    // It is written by this site alone, but nothing keeps others from it, and a browser may have no such storage.
    return null;
  }
}

/** @param settings null: as usual, which needs no keeping */
export function keepSettings(name: string, language: Language, settings: RunSettings | null): void {
  try {
    if (settings) sessionStorage.setItem(key(name, language), JSON.stringify(settings));
    else sessionStorage.removeItem(key(name, language));
  } catch {
    // There is no such storage, or no room in it.
  }
}

function isRunSettings(value: unknown): value is RunSettings {
  if (typeof value !== "object" || value === null) return false;
  const { interruptAt, input } = value as Record<string, unknown>;
  const isSeconds = interruptAt === null || (typeof interruptAt === "number" && interruptAt >= 0);
  return isSeconds && typeof input === "string" && input.length <= LONGEST_INPUT;
}
