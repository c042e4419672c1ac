/** Sources by absolute path, such as `/main.ts`. */
export type Files = Record<string, string>;

/** The files of a sandbox at some moment. Times are milliseconds since 1970, as `Date.now()` has them. */
export interface Version {
  files: Files;
  time: number;
  /** The editor that wrote it, by a random name: what one editor writes replaces what it wrote before. */
  editor: string;
}

/** What somebody typed into a sandbox. */
export interface Draft extends Version {
  /** Tells which starter it was made from: {@link starterHash}. */
  starter: string;
  /** Random, another one with each save: who knows another one than is kept has not seen the last save. */
  revision: string;
  /** Versions from other tabs that this one did not build on, the latest first. */
  others: Version[];
}

/** How somebody fares with an exercise. */
export interface Result {
  /** When it passed for the first time; null: not yet. */
  passed: number | null;
  /** The best verdict; null before the first Check. */
  best: { passed: number; of: number } | null;
  /** Checks made. */
  tries: number;
  /** Hints asked for. */
  hints: number;
  solutionSeen: boolean;
}

/** The last answer to a Predict. */
export interface Answer {
  predicted: string[];
  right: boolean;
  time: number;
}

/** Where somebody was last. */
export interface Place {
  /** The lesson's slug. */
  lesson: string;
  /** The sandbox's name in its lesson; null when none was used. */
  sandbox: string | null;
  time: number;
}

/** All that is kept of somebody's work, by name. */
export interface Snapshot {
  drafts: Record<string, Draft>;
  results: Record<string, Result>;
  predictions: Record<string, Answer>;
}

/** What "start over" took away. */
export interface Cleared {
  /** When. */
  time: number;
  snapshot: Snapshot;
}

/** The most characters that the files of a sandbox are kept with: an editor has to open them again. */
export const MOST_CHARACTERS = 200_000;

export const NO_RESULT: Result = { passed: null, best: null, tries: 0, hints: 0, solutionSeen: false };

/** The name of an exercise, an example or a prediction in the course: `<lesson>/<name>`, both without numbers. */
export function isName(value: string): boolean {
  return /^[a-z0-9-]{1,80}\/[a-z0-9-]{1,80}$/.test(value);
}

/** The name of a draft: that of its exercise or example, or of a reader's own program; in Python with `.py` behind it. */
export function isDraftName(value: string): boolean {
  const name = value.replace(/\.py$/, "");
  return isName(name) || isOwnProgram(name);
}

/** What the drafts of a reader's own programs begin with; a title of the reader's choice follows. */
export const OWN_PROGRAM = "playground/";

/** The longest title of a reader's own program, in characters. */
export const LONGEST_TITLE = 80;

/** Whether a draft is a program of the reader's own, which has no place in the course. */
export function isOwnProgram(name: string): boolean {
  return new RegExp(`^${OWN_PROGRAM}[^/\\p{C}]{1,${LONGEST_TITLE}}$`, "u").test(name.replace(/\.py$/, ""));
}

export function isDraft(value: unknown): value is Draft {
  return (
    isVersion(value) &&
    "starter" in value &&
    typeof value.starter === "string" &&
    "revision" in value &&
    typeof value.revision === "string" &&
    "others" in value &&
    Array.isArray(value.others) &&
    value.others.every(isVersion)
  );
}

export function isResult(value: unknown): value is Result {
  if (!isObject(value)) return false;
  const { passed, best, tries, hints, solutionSeen } = value;
  const isBest = best === null || (isObject(best) && isCount(best["passed"]) && isCount(best["of"]));
  return (
    (passed === null || isTime(passed)) &&
    isBest &&
    isCount(tries) &&
    isCount(hints) &&
    typeof solutionSeen === "boolean"
  );
}

export function isAnswer(value: unknown): value is Answer {
  if (!isObject(value)) return false;
  const { predicted, right, time } = value;
  return (
    Array.isArray(predicted) &&
    predicted.every((line) => typeof line === "string") &&
    typeof right === "boolean" &&
    isTime(time)
  );
}

export function isPlace(value: unknown): value is Place {
  if (!isObject(value)) return false;
  const { lesson, sandbox, time } = value;
  const isSandbox = sandbox === null || (typeof sandbox === "string" && isName(`lesson/${sandbox}`));
  return typeof lesson === "string" && isName(`${lesson}/sandbox`) && isSandbox && isTime(time);
}

export function isCleared(value: unknown): value is Cleared {
  if (!isObject(value) || !isTime(value["time"]) || !isObject(value["snapshot"])) return false;
  const { drafts, results, predictions } = value["snapshot"];
  const allAre = (records: unknown, guard: (record: unknown) => boolean) =>
    isObject(records) && Object.values(records).every(guard);
  return allAre(drafts, isDraft) && allAre(results, isResult) && allAre(predictions, isAnswer);
}

/** Whether files have more characters than are kept. */
export function areTooLong(files: Files): boolean {
  return Object.values(files).reduce((sum, code) => sum + code.length, 0) > MOST_CHARACTERS;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isVersion(value: unknown): value is Version {
  if (!isObject(value)) return false;
  const { files, time, editor } = value;
  return areFiles(files) && !areTooLong(files) && isTime(time) && typeof editor === "string";
}

function areFiles(value: unknown): value is Files {
  return isObject(value) && Object.values(value).every((code) => typeof code === "string");
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

/** A moment that a `Date` can hold. */
function isTime(value: unknown): value is number {
  return isCount(value) && value <= 8.64e15;
}
