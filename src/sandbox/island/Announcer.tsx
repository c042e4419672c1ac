import type { NoticeData } from "./Notice.tsx";
import type { Runs } from "./use-runs.ts";
import { endInWords, verdictInWords } from "./words.ts";

interface Props {
  runs: Runs;
  notice: NoticeData | null;
}

/** Says to a screen reader, politely, what others see happen. */
export function Announcer({ runs, notice }: Props) {
  return (
    <p role="status" className="visually-hidden">
      {notice ? notice.text : stateInWords(runs)}
    </p>
  );
}

function stateInWords({ activity, shown, verdict, trouble, held }: Runs): string {
  if (activity === "checking") return "Checking";
  if (activity === "running") return held ? "Running, and blocking the event loop" : "Running";
  if (trouble) return `The sandbox itself failed: ${trouble}`;
  if (verdict) return verdictInWords(verdict);
  return shown?.outcome ? endInWords({ ...shown, outcome: shown.outcome }) : "";
}
