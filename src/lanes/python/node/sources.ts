import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../virtual_asyncio/", import.meta.url);

/** The files of our Python package, by name. */
export function pythonSources(): Record<string, string> {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith(".py"));
  return Object.fromEntries(names.map((name) => [name, readFileSync(new URL(name, FOLDER), "utf8")]));
}
