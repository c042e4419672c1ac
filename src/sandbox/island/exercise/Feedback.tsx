import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { HelpBar } from "./HelpBar.tsx";
import { Hints } from "./Hints.tsx";
import type { ExerciseProps } from "../props.ts";
import { Solution } from "./Solution.tsx";
import { Success } from "./Success.tsx";
import { useResult } from "./use-result.ts";
import { Verdict } from "./Verdict.tsx";
import { useWorkbench } from "../use-workbench.ts";
import { verdictInWords } from "../words.ts";

/**
 * What an exercise answers: the verdict, hints one at a time, and the solution to those who have tried. It is shown where
 * the lesson has room for it, in the element with the sandbox's id and `-feedback`.
 */
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
  const [place] = useState(() => document.getElementById(`${id}-feedback`)!);
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (verdict) headline.current!.scrollIntoView({ block: "nearest" });
  }, [verdict]);

  const content = (
    <>
      {verdict && (
        <div className={verdict.passed ? "sandbox-verdict all-passed" : "sandbox-verdict"}>
          <div className="headline">
            <h4 ref={headline}>{verdictInWords(verdict)}</h4>
            {verdict.passed && exercise.next && (
              <a className="next" href={exercise.next.href}>
                {exercise.next.text}
              </a>
            )}
          </div>
          {verdict.passed && <Success why={exercise.solution.why} />}
          <Verdict
            verdict={verdict}
            onGoTo={goTo}
            onShow={(at) => {
              select("timeline");
              cursor.goTo(at);
              // Where the feedback is below the sandbox, that may be out of sight.
              document.getElementById(id)!.scrollIntoView({ block: "nearest" });
            }}
          />
        </div>
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
    </>
  );
  const isEmpty = verdict === null && hintsShown === 0 && !solutionShown;

  return (
    <>
      {createPortal(isEmpty ? null : content, place)}
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
          // Once it is passed, the solution is there to be compared, and gives nothing away.
          if (!result.solutionSeen && result.passed === null) void results.solutionShown();
          setSolutionShown(!solutionShown);
        }}
      />
    </>
  );
}
