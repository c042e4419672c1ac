import { announce } from "./channel.ts";
import { readAll, readRecord, withDatabase, type Database } from "./database.ts";
import { takeIn } from "./crash-backup.ts";
import type { Cleared, Snapshot } from "./records.ts";

const STORES = ["drafts", "results", "predictions"] as const;

export async function takeSnapshot(): Promise<Snapshot> {
  await takeIn();
  const [drafts, results, predictions] = await Promise.all([
    readAll("drafts"),
    readAll("results"),
    readAll("predictions"),
  ]);
  return {
    drafts: Object.fromEntries(drafts),
    results: Object.fromEntries(results),
    predictions: Object.fromEntries(predictions),
  };
}

/** Writes a snapshot over what is kept under the same names. Resolves to whether it is kept: all of it, or nothing. */
export async function writeSnapshot(snapshot: Snapshot): Promise<boolean> {
  const written = await withDatabase(async (database) => {
    const transaction = database.transaction(STORES, "readwrite");
    const [drafts, results, predictions] = STORES.map((store) => transaction.objectStore(store));
    await Promise.all([
      ...Object.entries(snapshot.drafts).map(([name, draft]) => drafts!.put(draft, name)),
      ...Object.entries(snapshot.results).map(([name, result]) => results!.put(result, name)),
      ...Object.entries(snapshot.predictions).map(([name, answer]) => predictions!.put(answer, name)),
      transaction.done,
    ]);
    return true;
  });
  if (written) announce({ kind: "all" });
  return written ?? false;
}

/** Forgets everything, and keeps a copy to undo it from. Resolves to whether it was done. */
export async function startOver(): Promise<boolean> {
  const snapshot = await takeSnapshot();
  const done = await withDatabase(async (database) => {
    await clearAll(database, { time: Date.now(), snapshot });
    return true;
  });
  if (done) announce({ kind: "all" });
  return done ?? false;
}

/** When everything was forgotten, as long as that can be undone; null: it can't. */
export async function startedOver(): Promise<number | null> {
  return (await readRecord("cleared", "last")).value?.time ?? null;
}

/** Brings back what "start over" took; what was done since stays beside it, and wins where both have the same name. */
export async function undoStartOver(): Promise<boolean> {
  const { value: cleared } = await readRecord("cleared", "last");
  if (!cleared) return false;
  const since = await takeSnapshot();
  const whole: Snapshot = {
    drafts: { ...cleared.snapshot.drafts, ...since.drafts },
    results: { ...cleared.snapshot.results, ...since.results },
    predictions: { ...cleared.snapshot.predictions, ...since.predictions },
  };
  return (await writeSnapshot(whole)) && (await confirmStartOver());
}

/** Forgets what "start over" took. */
export async function confirmStartOver(): Promise<boolean> {
  return (await withDatabase((database) => database.delete("cleared", "last").then(() => true))) ?? false;
}

async function clearAll(database: Database, cleared: Cleared): Promise<void> {
  const transaction = database.transaction([...STORES, "places", "cleared"], "readwrite");
  await Promise.all([
    ...[...STORES, "places" as const].map((store) => transaction.objectStore(store).clear()),
    transaction.objectStore("cleared").put(cleared, "last"),
    transaction.done,
  ]);
}
