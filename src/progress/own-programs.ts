import { announce } from "./channel.ts";
import { takeIn } from "./crash-backup.ts";
import { readAll, withDatabase } from "./database.ts";
import { NO_STARTER } from "./drafts.ts";
import { isOwnProgram, type Draft, type Files } from "./records.ts";

/** The drafts of the reader's own programs by their names, the latest first. */
export async function readOwnPrograms(): Promise<{ name: string; draft: Draft }[]> {
  await takeIn();
  return [...(await readAll("drafts"))]
    .filter(([name]) => isOwnProgram(name))
    .map(([name, draft]) => ({ name, draft }))
    .sort((a, b) => b.draft.time - a.draft.time);
}

/** Keeps a new program. Resolves to whether it is kept: nothing is where its name is taken. */
export async function keepOwnProgram(name: string, files: Files): Promise<boolean> {
  const draft: Draft = { files, time: Date.now(), editor: "", starter: NO_STARTER, revision: "", others: [] };
  const kept = await withDatabase(async (database) => {
    const { store, done } = database.transaction("drafts", "readwrite");
    const isFree = (await store.getKey(name)) === undefined;
    if (isFree) await store.put(draft, name);
    await done;
    return isFree;
  });
  if (kept) announce({ kind: "all" });
  return kept ?? false;
}

/** Keeps a program under another name. Resolves to whether it was done: not where that name is taken, or nothing is kept. */
export async function renameOwnProgram(name: string, to: string): Promise<boolean> {
  const renamed = await withDatabase(async (database) => {
    const { store, done } = database.transaction("drafts", "readwrite");
    const draft = await store.get(name);
    const isFree = (await store.getKey(to)) === undefined;
    if (draft && isFree) await Promise.all([store.put(draft, to), store.delete(name)]);
    await done;
    return draft !== undefined && isFree;
  });
  if (renamed) announce({ kind: "all" });
  return renamed ?? false;
}

/** Forgets a program. Resolves to what it was, to be {@link restoreOwnProgram | brought back}; null where it was not kept. */
export async function forgetOwnProgram(name: string): Promise<Draft | null> {
  const draft = await withDatabase(async (database) => {
    const { store, done } = database.transaction("drafts", "readwrite");
    const found = await store.get(name);
    await store.delete(name);
    await done;
    return found ?? null;
  });
  announce({ kind: "all" });
  return draft;
}

/** Keeps a program again that was forgotten. */
export async function restoreOwnProgram(name: string, draft: Draft): Promise<void> {
  await withDatabase((database) => database.put("drafts", draft, name));
  announce({ kind: "all" });
}
