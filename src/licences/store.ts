import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Licence } from "./licence.ts";

/** From the project's folder, in which Astro runs. */
const FILE = "node_modules/.cache/asyncio-explained/licences.json";

/** Keeps the licences for the pages, which are made by another part of the build. */
export function writeLicences(licences: Licence[]): void {
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(licences));
}

/** The licences of all packages that the site ships, by name. In development: those of the last build, if any. */
export function readLicences(): Licence[] {
  const licences = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Licence[]) : [];
  return licences.toSorted((a, b) => a.name.localeCompare(b.name, "en"));
}
