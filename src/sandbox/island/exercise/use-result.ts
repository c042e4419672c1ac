import { useEffect, useSyncExternalStore } from "react";
import type { Verdict } from "../../../grading/exercise.ts";
import type { Result, ResultKeeper } from "../../../progress/index.ts";

/**
 * How the learner fares with an exercise. Each verdict counts as a try.
 * @param verdict of the last Check; null: none, or one that is not to be counted
 */
export function useResult(keeper: ResultKeeper, verdict: Verdict | null): Result {
  useEffect(() => {
    if (!verdict) return;
    const passed = verdict.results.filter((result) => result.passed).length;
    void keeper.tried(passed, verdict.results.length);
  }, [keeper, verdict]);
  return useSyncExternalStore(keeper.subscribe, keeper.current);
}
