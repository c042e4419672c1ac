import type { Place } from "asyncio";
import { useEffect, useRef } from "react";
import type { CheckResult, Verdict as VerdictData } from "../../grading/exercise.ts";
import { PlaceLink } from "./PlaceLink.tsx";
import { verdictInWords } from "./words.ts";

interface Props {
  verdict: VerdictData;
  onGoTo: (place: Place) => void;
}

/** Every check, passed or not, with what was seen and what was expected. */
export function Verdict({ verdict, onGoTo }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    void heading.current!.scrollIntoView({ block: "nearest" });
  }, [verdict]);
  return (
    <div className="sandbox-verdict">
      <h4 ref={heading}>{verdictInWords(verdict)}</h4>
      <ul aria-label="Checks">
        {verdict.results.map((result) => (
          <li key={result.sentence} className={result.passed ? "passed" : "failed"}>
            <span className="visually-hidden">{result.passed ? "Passed: " : "Failed: "}</span>
            {result.sentence}
            {!result.passed && <Why failure={result} onGoTo={onGoTo} />}
          </li>
        ))}
      </ul>
    </div>
  );
}

type FailedCheck = Extract<CheckResult, { passed: false }>;

function Why({ failure, onGoTo }: { failure: FailedCheck; onGoTo: (place: Place) => void }) {
  const { seen, expected, hint, at, scenario } = failure;
  return (
    <dl>
      {scenario && (
        <div>
          <dt>Where</dt>
          <dd>In another run of your program, {scenario}.</dd>
        </div>
      )}
      <div>
        <dt>Seen</dt>
        <dd>{seen}</dd>
      </div>
      <div>
        <dt>Expected</dt>
        <dd>{expected}</dd>
      </div>
      <div>
        <dt>Look at</dt>
        <dd>
          {hint} {at?.place && <PlaceLink place={at.place} onGoTo={onGoTo} />}
        </dd>
      </div>
    </dl>
  );
}
