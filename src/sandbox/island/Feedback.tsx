import type { Place } from "asyncio";
import { useState } from "react";
import type { Failure, Verdict as VerdictData } from "../../grading/exercise.ts";
import { HelpBar } from "./HelpBar.tsx";
import { Hints } from "./Hints.tsx";
import type { ExerciseProps } from "./props.ts";
import { Solution } from "./Solution.tsx";
import { Verdict } from "./Verdict.tsx";

interface Props {
  exercise: ExerciseProps;
  /** Of the last Check; null while there is none, or when the program has been run since. */
  verdict: VerdictData | null;
  onGoTo: (place: Place) => void;
  /** Shows a moment of the checked run on the timeline. */
  onShow: (at: NonNullable<Failure["at"]>) => void;
  onTakeSolution: () => void;
}

/** What an exercise answers: the verdict, hints one at a time, and the solution to those who have tried. */
export function Feedback({ exercise, verdict, onGoTo, onShow, onTakeSolution }: Props) {
  const [hintsShown, setHintsShown] = useState(0);
  const [solutionShown, setSolutionShown] = useState(false);
  const [tried, setTried] = useState(false);
  if (verdict && !tried) setTried(true);
  const shown = verdict !== null || hintsShown > 0 || solutionShown;
  return (
    <>
      {shown && (
        <div className="sandbox-feedback" role="group" aria-label="Feedback" tabIndex={0}>
          {verdict && <Verdict verdict={verdict} onGoTo={onGoTo} onShow={onShow} />}
          <Hints hints={exercise.hints} shown={hintsShown} />
          {solutionShown && <Solution solution={exercise.solution} onTake={onTakeSolution} />}
        </div>
      )}
      <HelpBar
        hints={exercise.hints.length}
        hintsShown={hintsShown}
        tried={tried}
        solutionShown={solutionShown}
        onHint={() => setHintsShown(hintsShown + 1)}
        onSolution={() => setSolutionShown(!solutionShown)}
      />
    </>
  );
}
