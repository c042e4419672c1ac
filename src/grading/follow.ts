import type { Check, Failure, Subject } from "./exercise.ts";

/** A check that failed. */
export interface Found {
  check: Check;
  failure: Failure;
}

/**
 * What may follow from what, in one run: who never awaits a coroutine need not wonder that its line is missing. It is
 * enough to look at the roots first; whether the rest is gone with them shows the next check.
 */
const CONSEQUENCES: Record<Subject, Subject[]> = {
  ending: ["ending", "unreached"],
  unreached: ["unreached"],
  "never awaited": ["loop", "tasks", "at once", "left over", "output", "time", "warnings"],
  loop: ["blocking", "tasks", "at once", "output", "time"],
  blocking: ["tasks", "at once", "output", "time"],
  tasks: ["at once", "output", "time"],
  "at once": ["output", "time"],
  "left over": ["output", "time", "warnings"],
  time: ["time"],
  output: [],
  warnings: [],
};

/**
 * The failed checks, each with the one that it may follow from, a root; null for the roots. In the scenarios everything
 * follows from a failure in the program's own run, and from one in a scenario before.
 */
export function roots(found: Found[]): Map<Found, Found | null> {
  const result = new Map<Found, Found | null>();
  for (const each of found) result.set(each, rootOf(each, found));
  return result;
}

function rootOf(each: Found, found: Found[]): Found | null {
  const earlier = found.find(({ check }) => isEarlierRun(check.scenario, each.check.scenario, found));
  const cause = earlier ?? found.find((other) => isSameRun(other, each) && explains(other, each, found));
  return cause ? (rootOf(cause, found) ?? cause) : null;
}

/** Whether a run is looked at before another one: the program's own is the first, then the scenarios as they fail. */
function isEarlierRun(one: string | undefined, other: string | undefined, found: Found[]): boolean {
  if (one === other) return false;
  return one === undefined || (other !== undefined && placeOf(one, found) < placeOf(other, found));
}

function placeOf(scenario: string, found: Found[]): number {
  return found.findIndex(({ check }) => check.scenario === scenario);
}

function isSameRun(one: Found, other: Found): boolean {
  return one.check.scenario === other.check.scenario;
}

function explains(one: Found, other: Found, found: Found[]): boolean {
  const [cause, effect] = [one.failure.about, other.failure.about];
  const isBefore = found.indexOf(one) < found.indexOf(other);
  return CONSEQUENCES[cause].includes(effect) && (cause !== effect || isBefore);
}
