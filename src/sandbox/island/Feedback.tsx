import type { Place } from "asyncio";
import { useState } from "react";
import type { Verdict as VerdictData } from "../../grading/exercise.ts";
import { Hints } from "./Hints.tsx";
import type { ExerciseProps } from "./props.ts";
import { Solution } from "./Solution.tsx";
import { Verdict } from "./Verdict.tsx";

interface Props {
  exercise: ExerciseProps;
  /** Of the last Check; null while there is none, or when the program has been run since. */
  verdict: VerdictData | null;
  onGoTo: (place: Place) => void;
  onTakeSolution: () => void;
}

/** What an exercise answers: the verdict, hints one at a time, and the solution to those who have tried. */
export function Feedback({ exercise, verdict, onGoTo, onTakeSolution }: Props) {
  const [hintsShown, setHintsShown] = useState(0);
  const [solutionShown, setSolutionShown] = useState(false);
  const [tried, setTried] = useState(false);
  if (verdict && !tried) setTried(true);
  const left = exercise.hints.length - hintsShown;
  const shown = verdict !== null || hintsShown > 0 || solutionShown;
  return (
    <>
      {shown && (
        <div className="sandbox-feedback" role="group" aria-label="Feedback" tabIndex={0}>
          {verdict && <Verdict verdict={verdict} onGoTo={onGoTo} />}
          <Hints hints={exercise.hints} shown={hintsShown} />
          {solutionShown && <Solution solution={exercise.solution} onTake={onTakeSolution} />}
        </div>
      )}
      <div className="sandbox-help scripted">
        <button type="button" disabled={left === 0} onClick={() => setHintsShown(hintsShown + 1)}>
          Hint
        </button>
        <span className="count">{left === 0 ? "no more" : `${left} of ${exercise.hints.length} left`}</span>
        <button
          type="button"
          disabled={!tried}
          aria-expanded={solutionShown}
          onClick={() => setSolutionShown(!solutionShown)}
        >
          Solution
        </button>
        {!tried && <span className="count">after your first Check</span>}
      </div>
    </>
  );
}
