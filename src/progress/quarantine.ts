import { withDatabase } from "./database.ts";

/** What could not be read and was set aside, as a file's text (JSON); null when there is none. */
export async function quarantineToFile(): Promise<string | null> {
  const found = await withDatabase((database) => database.getAll("aside"));
  return found && found.length > 0 ? JSON.stringify(found, null, 2) : null;
}

/** Forgets what was set aside. */
export async function dropQuarantine(): Promise<void> {
  await withDatabase((database) => database.clear("aside"));
}
