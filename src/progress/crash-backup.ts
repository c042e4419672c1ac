import { withDatabase } from "./database.ts";
import { beside, isBare } from "./drafts.ts";
import { isDraft, isObject, type Draft } from "./records.ts";

/**
 * A draft that a page leaves behind as it goes away. A browser does not promise to finish what is asked of its database
 * then, but it keeps what is in localStorage: the next page takes it from there into the database.
 */
interface Entry {
  /** The sandbox's. */
  name: string;
  draft: Draft;
  /** The revision it was made from. */
  base: string | undefined;
}

const PREFIX = "asyncio-explained:left-behind:";

/** Two tabs may go away with the same sandbox: each leaves its own. */
const keyOf = (name: string, editor: string) => `${PREFIX}${name}:${editor}`;

/** Writes at once, without waiting for anything. */
export function leaveBehind(name: string, draft: Draft, base: string | undefined): void {
  const entry: Entry = { name, draft, base };
  withStorage((storage) => storage.setItem(keyOf(name, draft.editor), JSON.stringify(entry)));
}

/** Forgets what an editor left behind, for it came back and has saved. */
export function forgetLeftBehind(name: string, editor: string): void {
  withStorage((storage) => storage.removeItem(keyOf(name, editor)));
}

/** Takes into the database what pages have left behind: of one sandbox, or of all. What can't be read is set aside. */
export async function takeIn(name = ""): Promise<void> {
  const keys = withStorage((storage) => Object.keys(storage)) ?? [];
  for (const key of keys.filter((key) => key.startsWith(name ? keyOf(name, "") : PREFIX))) {
    const text = withStorage((storage) => storage.getItem(key));
    if (!text) continue;
    const entry = parsed(text);
    const isTaken = await (entry ? takeInDraft(entry) : quarantine(key, text));
    if (isTaken) withStorage((storage) => storage.removeItem(key));
  }
}

/** The later of two edits wins, and what it was not made from is kept beside it. */
function takeInDraft({ name, draft, base }: Entry): Promise<boolean | null> {
  return withDatabase(async (database) => {
    const { store, done } = database.transaction("drafts", "readwrite");
    const found: unknown = await store.get(name);
    const kept = isDraft(found) ? found : undefined;
    const isBase = !kept || kept.revision === base;
    const whole = isBase ? draft : kept.time > draft.time ? beside(kept, draft) : beside(draft, kept);
    // Another tab may have been quicker.
    if (kept?.revision !== draft.revision) await (isBare(whole) ? store.delete(name) : store.put(whole, name));
    await done;
    return true;
  });
}

function quarantine(key: string, found: string): Promise<boolean | null> {
  return withDatabase(async (database) => {
    await database.add("aside", { store: "drafts", key, found, time: Date.now() });
    return true;
  });
}

function parsed(text: string): Entry | null {
  try {
    const entry: unknown = JSON.parse(text);
    const isEntry = isObject(entry) && typeof entry["name"] === "string" && isDraft(entry["draft"]);
    return isEntry ? (entry as unknown as Entry) : null;
  } catch {
    return null;
  }
}

/** Does something with localStorage; null where there is none to use, or no room in it. */
function withStorage<T>(work: (storage: Storage) => T): T | null {
  try {
    return work(localStorage);
  } catch {
    return null;
  }
}
