import { useEffect, useMemo, useRef, useState } from "react";
import { HelpBar } from "./HelpBar.tsx";
import { Hints } from "./Hints.tsx";
import type { ExerciseProps } from "../props.ts";
import { Solution } from "./Solution.tsx";
import { useResult } from "./use-result.ts";
import { Verdict } from "./Verdict.tsx";
import { useWorkbench } from "../use-workbench.ts";
import { verdictInWords } from "../words.ts";

/** What an exercise answers: the verdict, hints one at a time, and the solution to those who have tried. */
export function Feedback({ exercise }: { exercise: ExerciseProps }) {
  const { id, saved, code, program, runs, cursor, select, goTo } = useWorkbench();
  const { results } = saved;
  const { verdict } = runs;
  const { entry, files } = program;
  // A Check of code that came with a link is not the learner's own.
  const result = useResult(results, code.draft.isShared ? null : verdict);
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
              {verdict && (
                <Verdict
                  verdict={verdict}
                  next={exercise.next}
                  onGoTo={goTo}
                  onShow={(at) => {
                    select("timeline");
                    cursor.goTo(at);
                  }}
                />
              )}
              <Hints hints={exercise.hints} shown={hintsShown} shownBefore={hintsBefore} />
              {solutionShown && (
                <Solution
                  id={id}
                  solution={exercise.solution}
                  path={entry}
                  own={files[entry]!}
                  onTake={() => code.replace({ [entry]: exercise.solution.code }, "The solution is in the editor.")}
                />
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
