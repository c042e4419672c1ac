import { useMemo } from "react";
import { inSeconds, sameTime, type RunRecord } from "../../../record/index.ts";
import { indexRun, StackedTimelines } from "../../../timeline/index.ts";
import type { ShownRun } from "../use-runs.ts";
import { useWorkbench } from "../use-workbench.ts";

/** Below the headline of an exercise that has passed: why it works, and what it has gained. @param why HTML */
export function Success({ why }: { why: string }) {
  const { runs } = useWorkbench();
  const { before, shown } = runs;
  return (
    <>
      <div className="why">
        <h5>Why it works</h5>
        <div dangerouslySetInnerHTML={{ __html: why }} />
      </div>
      {before && shown && isQuicker(shown, before) && <BeforeAndAfter before={before} after={shown} />}
    </>
  );
}

/** Time was the point of an exercise whose answer takes less of it. */
function isQuicker(after: ShownRun, before: RunRecord): boolean {
  const bothFinished = after.outcome?.kind === "finished" && before.outcome.kind === "finished";
  return bothFinished && after.elapsed < before.elapsed && !sameTime(after.elapsed, before.elapsed);
}

function BeforeAndAfter({ before, after }: { before: RunRecord; after: ShownRun }) {
  const indexes = useMemo(() => ({ before: indexRun(before), after: indexRun(after) }), [before, after]);
  return (
    <div className="gain">
      <h5>
        Before and after: {inSeconds(before.elapsed)} <span aria-hidden="true">→</span>
        <span className="visually-hidden">, now</span> {inSeconds(after.elapsed)}
      </h5>
      <StackedTimelines
        runs={[
          { name: "Before", index: indexes.before, about: inSeconds(before.elapsed), below: null },
          { name: "Now", index: indexes.after, about: inSeconds(after.elapsed), below: null },
        ]}
      />
    </div>
  );
}
