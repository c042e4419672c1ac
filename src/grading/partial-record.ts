import type { RunRecord } from "../record/index.ts";

/** Somebody has asked for what is missing in the record of a very long run. */
export class MissingPartError extends Error {
  override readonly name = "MissingPartError";
}

/** What a learner is told then, in place of a verdict. */
export const TOO_LONG = "The run was too long to be looked at as a whole.";

const originals = new WeakMap<RunRecord, RunRecord>();

/**
 * The record of a run, for whoever judges it. Of a very long run only what is known of all of it can be read: the rest
 * throws a {@link MissingPartError}, for a judgement on a part of it could be wrong.
 */
export function asWhole(run: RunRecord): RunRecord {
  if (!run.unrecorded) return run;
  const { events, lines } = run.unrecorded;
  const missing: (keyof RunRecord)[] = [
    ...(events > 0 ? (["events", "tasks", "jobs"] as const) : []),
    ...(lines > 0 ? (["output", "warnings"] as const) : []),
  ];
  const whole = { ...run };
  for (const name of missing) {
    Object.defineProperty(whole, name, {
      get: () => {
        throw new MissingPartError(name);
      },
    });
  }
  originals.set(whole, run);
  return whole;
}

/** All that is there of a run, for words that don't depend on what is missing, such as the name of a task. */
export function asRecorded(run: RunRecord): RunRecord {
  return originals.get(run) ?? run;
}

/** What `ask` answers, or `otherwise` if it has asked for a missing part. */
export function unlessMissing<T, U>(ask: () => T, otherwise: U): T | U {
  try {
    return ask();
  } catch (error) {
    if (error instanceof MissingPartError) return otherwise;
    throw error;
  }
}
