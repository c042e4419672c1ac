import type { Place } from "asyncio";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Failure, Verdict as VerdictData } from "../../../grading/exercise.ts";
import type { ResultKeeper } from "../../../progress/index.ts";
import { HelpBar } from "./HelpBar.tsx";
import { Hints } from "./Hints.tsx";
import type { ExerciseProps } from "../props.ts";
import { Solution } from "./Solution.tsx";
import { useResult } from "./use-result.ts";
import { Verdict } from "./Verdict.tsx";
import { verdictInWords } from "../words.ts";

interface Props {
  /** The sandbox's. */
  id: string;
  exercise: ExerciseProps;
  results: ResultKeeper;
  /** Of the last Check; null while there is none, or when the program has been run since. */
  verdict: VerdictData | null;
  /** The file that the solution is of. */
  path: string;
  /** The learner's code of that file. */
  own: string;
  /** Whether a Check is the learner's own. */
  counts: boolean;
  onGoTo: (place: Place) => void;
  /** Shows a moment of the checked run on the timeline. */
  onShow: (at: NonNullable<Failure["at"]>) => void;
  onTakeSolution: () => void;
}

/** What an exercise answers: the verdict, hints one at a time, and the solution to those who have tried. */
export function Feedback({ id, exercise, results, verdict, path, own, counts, onGoTo, onShow, onTakeSolution }: Props) {
  const result = useResult(results, counts ? verdict : null);
  const [hintsBefore] = useState(result.hints);
  const hintsShown = Math.min(result.hints, exercise.hints.length);
  const [solutionShown, setSolutionShown] = useState(false);
  const shown = verdict !== null || hintsShown > 0 || solutionShown;
  // Stands for what is shown: with anything new comes another, which nobody has folded.
  const content = useMemo(() => ({ verdict, hintsShown, solutionShown }), [verdict, hintsShown, solutionShown]);
  const [folded, setFolded] = useState<typeof content | null>(null);
  const isFolded = folded === content;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (verdict) heading.current!.scrollIntoView({ block: "nearest" });
  }, [verdict]);
  return (
    <>
      {shown && (
        <div className="sandbox-feedback" role="group" aria-label="Feedback">
          <div className="heading">
            <h4 ref={heading}>{verdict ? verdictInWords(verdict) : "Help"}</h4>
            <button
              type="button"
              className="ghost"
              aria-expanded={!isFolded}
              onClick={() => setFolded(isFolded ? null : content)}
            >
              {isFolded ? "Show" : "Fold"}
            </button>
          </div>
          {!isFolded && (
            <div className="content" role="group" aria-label="What was found" tabIndex={0}>
              {verdict && <Verdict verdict={verdict} next={exercise.next} onGoTo={onGoTo} onShow={onShow} />}
              <Hints hints={exercise.hints} shown={hintsShown} shownBefore={hintsBefore} />
              {solutionShown && (
                <Solution id={id} solution={exercise.solution} path={path} own={own} onTake={onTakeSolution} />
              )}
            </div>
          )}
        </div>
      )}
      <HelpBar
        id={id}
        hints={exercise.hints.length}
        hintsShown={hintsShown}
        tried={verdict !== null || result.tries > 0}
        passed={result.passed}
        solutionSeen={result.solutionSeen}
        solutionShown={solutionShown}
        onHint={() => void results.hintShown()}
        onSolution={() => {
          if (!result.solutionSeen) void results.solutionShown();
          setSolutionShown(!solutionShown);
        }}
      />
    </>
  );
}
