import type { Runs } from "./use-runs.ts";
import { comparisonInWords } from "./comparison/comparison-words.ts";
import type { Comparison, Half } from "./comparison/use-comparison.ts";
import { useWorkbench } from "./use-workbench.ts";
import { endInWords, verdictInWords } from "./words.ts";

/** Says to a screen reader, politely, what others see happen. */
export function Announcer() {
  const { runs, comparison, code } = useWorkbench();
  const isFresh = runs.activity === "idle" && !runs.shown && !comparison;
  const notice = code.notice ?? (isFresh ? code.draft.notice : null);
  const said = notice?.text ?? (isFresh && code.draft.age ? `Your draft, ${code.draft.age} old.` : null);
  return (
    <p role="status" className="visually-hidden">
      {said ?? (comparison?.halves ? comparedInWords(comparison.halves, comparison) : stateInWords(runs))}
    </p>
  );
}

function comparedInWords(halves: [Half, Half], { isRunning }: Comparison): string {
  return isRunning ? "Comparing" : comparisonInWords(halves);
}

function stateInWords({ activity, shown, verdict, trouble, held }: Runs): string {
  if (activity === "checking") return "Checking";
  if (activity === "running") return held ? "Running, and blocking the event loop" : "Running";
  if (trouble) return `Nothing could be run. ${trouble}`;
  if (verdict) return verdictInWords(verdict);
  return shown?.outcome ? endInWords({ ...shown, outcome: shown.outcome }) : "";
}
