import { openDB, unwrap, type DBSchema, type IDBPDatabase } from "idb";
import { abortTransactionsWithPage, departures, pageIsThere } from "./page-lifetime.ts";
import {
  isAnswer,
  isCleared,
  isDraft,
  isPlace,
  isResult,
  type Answer,
  type Cleared,
  type Draft,
  type Place,
  type Result,
} from "./records.ts";

/** What the browser keeps. Drafts, results and predictions are named as in the course: `coroutines/wake-it-up`. */
interface Schema extends DBSchema {
  drafts: { key: string; value: Draft };
  results: { key: string; value: Result };
  predictions: { key: string; value: Answer };
  places: { key: "last"; value: Place };
  /** What "start over" took away, until it is confirmed or undone. */
  cleared: { key: "last"; value: Cleared };
  /** What could not be read, as it was found. */
  aside: { key: number; value: { store: string; key: string; found: unknown; time: number } };
}

export type Database = IDBPDatabase<Schema>;
export type RecordStore = "drafts" | "results" | "predictions" | "places" | "cleared";

const STORES = ["drafts", "results", "predictions", "places", "cleared", "aside"] as const;

/** The version at which another schema begins. Those below it have this one: each has made stores that were missing. */
const NEXT_SCHEMA = 1000;
const NAME = "asyncio-explained";

/** Milliseconds after which a browser that does not answer counts as one that keeps nothing. A sandbox waits for it. */
const PATIENCE = 3000;

const GUARDS: { [S in RecordStore]: (value: unknown) => value is Schema[S]["value"] } = {
  drafts: isDraft,
  results: isResult,
  predictions: isAnswer,
  places: isPlace,
  cleared: isCleared,
};

let opening: Promise<Database> | null = null;
let trouble: string | null = null;

/** Why nothing can be kept, in a sentence; null as long as everything could. */
export function storageTrouble(): string | null {
  return trouble;
}

/**
 * Does something with what is kept. Where nothing can be kept, such as in a private window or on a full disk, the page
 * goes on without: the answer is null then, and {@link storageTrouble} says why. In a page that goes away nothing is begun
 * until it comes back, and what that has interrupted is begun anew.
 */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T | null> {
  for (;;) {
    await pageIsThere();
    const before = departures();
    try {
      const database = await soon((opening ??= open()));
      await pageIsThere();
      const answer = await soon(work(database));
      trouble = null;
      return answer;
    } catch (error) {
      if (departures() !== before) continue;
      trouble = inWords(error);
      return null;
    }
  }
}

/** A record; undefined when there is none. One that can't be read is set aside, and `damaged` is true. */
export async function readRecord<S extends RecordStore>(
  store: S,
  key: Schema[S]["key"],
): Promise<{ value: Schema[S]["value"] | undefined; damaged: boolean }> {
  const found: unknown = await withDatabase((database) => database.get(store, key));
  if (found === undefined || found === null) return { value: undefined, damaged: false };
  if (GUARDS[store](found)) return { value: found, damaged: false };
  await quarantine(store, key);
  return { value: undefined, damaged: true };
}

/** All records of a store that can be read, by name. The others are set aside. */
export async function readAll<S extends RecordStore>(store: S): Promise<Map<string, Schema[S]["value"]>> {
  const found = await withDatabase(async (database) => {
    const { store: records } = database.transaction(store);
    const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
    return keys.map((key, index) => ({ key, value: values[index]! }));
  });
  const good = new Map<string, Schema[S]["value"]>();
  for (const { key, value } of found ?? []) {
    if (GUARDS[store](value)) good.set(key, value);
    else await quarantine(store, key);
  }
  return good;
}

async function quarantine<S extends RecordStore>(store: S, key: Schema[S]["key"]): Promise<void> {
  await withDatabase(async (database) => {
    const transaction = database.transaction([store, "aside"], "readwrite");
    const found: unknown = await transaction.objectStore(store).get(key);
    // Another tab may have been quicker.
    if (found !== undefined) {
      await transaction.objectStore("aside").add({ store, key, found, time: Date.now() });
      await transaction.objectStore(store).delete(key);
    }
    await transaction.done;
  });
}

/** Opens what there is, and makes in it what is missing. */
async function open(): Promise<Database> {
  const database = await openVersion();
  const { version, objectStoreNames } = database;
  if (version < NEXT_SCHEMA && STORES.every((store) => objectStoreNames.contains(store))) return database;
  database.close();
  if (version >= NEXT_SCHEMA) throw new DOMException("The database has a later schema.", "VersionError");
  return openVersion(version + 1);
}

async function openVersion(version?: number): Promise<Database> {
  const database = await openDB<Schema>(NAME, version, {
    upgrade(database) {
      for (const store of STORES) {
        if (database.objectStoreNames.contains(store)) continue;
        database.createObjectStore(store, { autoIncrement: store === "aside" });
      }
    },
    // A newer version of the site, in another tab, waits for this one to let go.
    blocking: () => forget(database),
    terminated: () => forget(database),
  });
  abortTransactionsWithPage(unwrap(database));
  return database;
}

function forget(database: Database): void {
  database.close();
  opening = null;
}

function soon<T>(promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new DOMException("The database does not answer.", "TimeoutError")), PATIENCE),
  );
  return Promise.race([promise, late]);
}

function inWords(error: unknown): string {
  const name = error instanceof Error ? error.name : "";
  if (name === "VersionError") return "A newer version of this site has saved it. Reload the page to get that version.";
  if (name === "TimeoutError") return "The browser’s storage does not answer. Reload the page, or restart the browser.";
  if (name === "QuotaExceededError") return "There is no room left on this device.";
  return "This browser saves nothing for this page: the window is private, or storage is switched off.";
}
