import { useState } from "react";
import type { Verdict } from "../../grading/exercise.ts";
import { Hints } from "./Hints.tsx";
import type { ExerciseProps } from "./props.ts";
import { Solution } from "./Solution.tsx";

interface Props {
  exercise: ExerciseProps;
  /** Of the last Check; null while there is none. */
  verdict: Verdict | null;
  onTakeSolution: () => void;
}

/** Help with an exercise: hints one at a time, and the solution to those who have tried. */
export function Help({ exercise, verdict, onTakeSolution }: Props) {
  const [hintsShown, setHintsShown] = useState(0);
  const [solutionShown, setSolutionShown] = useState(false);
  const [tried, setTried] = useState(false);
  if (verdict && !tried) setTried(true);
  const left = exercise.hints.length - hintsShown;
  return (
    <div className="sandbox-help scripted">
      <Hints hints={exercise.hints} shown={hintsShown} />
      <div className="buttons">
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
      {solutionShown && <Solution solution={exercise.solution} onTake={onTakeSolution} />}
    </div>
  );
}
