import type { Place } from "asyncio";
import type { CheckResult, FailedCheck, Verdict as VerdictData } from "../../../grading/exercise.ts";
import { PlaceLink } from "../output/PlaceLink.tsx";
import type { ExerciseProps } from "../props.ts";
import { Words } from "../Words.tsx";

interface Props {
  verdict: VerdictData;
  next: ExerciseProps["next"];
  onGoTo: (place: Place) => void;
  /** Shows a moment of the checked run on the timeline. */
  onShow: (at: NonNullable<FailedCheck["at"]>) => void;
}

/** Every check, passed or not, with what was seen and what was expected. */
export function Verdict({ verdict, next, onGoTo, onShow }: Props) {
  return (
    <div className="sandbox-verdict">
      <ul aria-label="Checks">
        {verdict.results.map((result) => (
          <li key={result.sentence} className={kindOf(result)}>
            <span className="visually-hidden">{KIND_NAMES[kindOf(result)]}: </span>
            {result.sentence}
            {result.passed === null && result.reason && <p className="reason">{result.reason}</p>}
            {result.passed === false && <Explanation failure={result} onGoTo={onGoTo} onShow={onShow} />}
          </li>
        ))}
      </ul>
      {verdict.passed && next && (
        <p className="next">
          <a href={next.href}>{next.text}</a>
        </p>
      )}
    </div>
  );
}

const KIND_NAMES = { passed: "Passed", failed: "Failed", skipped: "Not looked at" };

function kindOf({ passed }: CheckResult): keyof typeof KIND_NAMES {
  if (passed === null) return "skipped";
  return passed ? "passed" : "failed";
}

type WhyProps = Pick<Props, "onGoTo" | "onShow"> & { failure: FailedCheck };

/** Of what may follow from another failure only that is said at first: the other one is to be looked at before. */
function Explanation(props: WhyProps) {
  const { followsFrom } = props.failure;
  if (followsFrom === undefined) return <Why {...props} />;
  return (
    <details>
      <summary>May follow from: {followsFrom}</summary>
      <Why {...props} />
    </details>
  );
}

function Why({ failure, onGoTo, onShow }: WhyProps) {
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
        <dd>
          <Words text={seen} />
        </dd>
      </div>
      <div>
        <dt>Expected</dt>
        <dd>
          <Words text={expected} />
        </dd>
      </div>
      <div>
        <dt>Look at</dt>
        <dd>
          <Words text={hint} /> {at?.place && <PlaceLink place={at.place} onGoTo={onGoTo} />}
          {at && (
            <>
              {at.place && " · "}
              <button type="button" className="sandbox-place" onClick={() => onShow(at)}>
                show on the timeline
              </button>
            </>
          )}
        </dd>
      </div>
    </dl>
  );
}
