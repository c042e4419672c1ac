import type { Moment, RunRecord } from "../record/index.ts";
import type { Failure } from "./exercise.ts";

/**
 * Asks one thing of one run: null when it holds, else what was seen, what was expected, and a hint that fits what was
 * seen. Every matcher of this folder is a function that makes one.
 */
export type Matcher = (run: RunRecord) => Failure | null;

/** The part of a moment that a {@link Failure} carries, for the timeline to show. */
export function pointAt({ time, task, place }: Omit<Moment, "event">): NonNullable<Failure["at"]> {
  return { time, task, place };
}

/** Holds when all of them hold; the first that fails is the feedback. */
export function all(...matchers: Matcher[]): Matcher {
  return (run) => {
    for (const matcher of matchers) {
      const failure = matcher(run);
      if (failure) return failure;
    }
    return null;
  };
}

/** Holds when one of them holds, for a moment at which more than one way is right; the first one's failure is the feedback. */
export function either(...matchers: [Matcher, ...Matcher[]]): Matcher {
  return (run) => {
    const [first, ...others] = matchers;
    const failure = first(run);
    return others.some((matcher) => matcher(run) === null) ? null : failure;
  };
}
