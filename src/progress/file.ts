import { sameFiles } from "./files.ts";
import {
  isAnswer,
  isDraft,
  isDraftName,
  isName,
  isObject,
  isResult,
  NO_RESULT,
  type Draft,
  type Result,
  type Snapshot,
} from "./records.ts";

const FORMAT = "asyncio-explained progress";
const VERSION = 1;

/** What an import did, counted. */
export interface Merge {
  snapshot: Snapshot;
  /** Exercises whose result changed. */
  results: number;
  /** Drafts that are now those of the file. */
  drafts: number;
  /** Drafts of this device that are newer: those of the file are kept beside them. */
  draftsBeside: number;
  predictions: number;
}

/** A progress file's text (JSON). */
export function toFile(snapshot: Snapshot): string {
  return JSON.stringify({ format: FORMAT, version: VERSION, ...snapshot }, null, 2);
}

/**
 * Reads a progress file, all of it or nothing.
 * @throws Error in a sentence to be shown, when it is none
 */
export function fromFile(text: string): Snapshot {
  const file = parsed(text);
  if (!isObject(file) || file["format"] !== FORMAT) {
    throw new Error("This is not a progress file of this site: nothing was changed.");
  }
  if (file["version"] !== VERSION) {
    throw new Error(
      `The file has version ${JSON.stringify(file["version"])} of the format, and this site reads version ${VERSION}: ` +
        "nothing was changed. Reload the page, in case it is older than the file.",
    );
  }
  return {
    drafts: entries(file, "drafts", isDraftName, isDraft),
    results: entries(file, "results", isName, isResult),
    predictions: entries(file, "predictions", isName, isAnswer),
  };
}

/** What is kept after a file is taken in: of two results the better, of two drafts the newer with the other beside it. */
export function merge(own: Snapshot, file: Snapshot): Merge {
  const merged: Merge = {
    snapshot: { drafts: {}, results: {}, predictions: {} },
    results: 0,
    drafts: 0,
    draftsBeside: 0,
    predictions: 0,
  };
  const { snapshot } = merged;
  for (const [name, theirs] of Object.entries(file.results)) {
    const mine = own.results[name] ?? NO_RESULT;
    const result = better(mine, theirs);
    if (JSON.stringify(result) === JSON.stringify(better(mine, NO_RESULT))) continue;
    snapshot.results[name] = result;
    merged.results++;
  }
  for (const [name, theirs] of Object.entries(file.drafts)) {
    const mine = own.drafts[name];
    if (mine && sameFiles(mine.files, theirs.files)) continue;
    if (mine && mine.time >= theirs.time && mine.others.some(({ files }) => sameFiles(files, theirs.files))) continue;
    const isNewer = !mine || theirs.time > mine.time;
    snapshot.drafts[name] = isNewer ? beside(theirs, mine) : beside(mine, theirs);
    if (isNewer) merged.drafts++;
    else merged.draftsBeside++;
  }
  for (const [name, theirs] of Object.entries(file.predictions)) {
    const mine = own.predictions[name];
    if (mine && mine.time >= theirs.time) continue;
    snapshot.predictions[name] = theirs;
    merged.predictions++;
  }
  return merged;
}

/** What an import did, in a sentence. */
export function mergeInWords({ results, drafts, draftsBeside, predictions }: Merge): string {
  const parts = [
    count(results, "exercise"),
    count(drafts, "draft"),
    count(predictions, "prediction"),
    draftsBeside > 0 && `${count(draftsBeside, "older draft")} beside your newer one`,
  ].filter((part) => part !== false);
  return parts.length === 0
    ? "All that the file holds is here already: nothing was changed."
    : `Taken from the file: ${parts.join(", ")}.`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("The file can't be read as JSON: nothing was changed. Choose a file that was exported here.");
  }
}

function entries<T>(
  file: Record<string, unknown>,
  part: "drafts" | "results" | "predictions",
  isItsName: (name: string) => boolean,
  guard: (value: unknown) => value is T,
): Record<string, T> {
  const found = file[part];
  if (!isObject(found)) throw new Error(`The file has no “${part}”: it is damaged, and nothing was changed.`);
  return Object.fromEntries(
    Object.entries(found).map(([name, value]) => {
      if (isItsName(name) && guard(value)) return [name, value];
      throw new Error(`The file is damaged at “${name.slice(0, 80)}” in its ${part}: nothing was changed.`);
    }),
  );
}

function better(a: Result, b: Result): Result {
  return {
    passed: a.passed !== null && b.passed !== null ? Math.min(a.passed, b.passed) : (a.passed ?? b.passed),
    best: ratio(b) > ratio(a) ? b.best : a.best,
    tries: Math.max(a.tries, b.tries),
    hints: Math.max(a.hints, b.hints),
    solutionSeen: a.solutionSeen || b.solutionSeen,
  };
}

function ratio({ best }: Result): number {
  return best === null ? -1 : best.passed / Math.max(best.of, 1);
}

function beside(draft: Draft, other: Draft | undefined): Draft {
  if (!other) return draft;
  const { files, time, editor } = other;
  return { ...draft, others: [{ files, time, editor }, ...draft.others] };
}

function count(number: number, thing: string): string | false {
  return number > 0 && `${number} ${thing}${number === 1 ? "" : "s"}`;
}
