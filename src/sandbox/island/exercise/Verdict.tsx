import type { Place } from "asyncio";
import type { FailedCheck, Verdict as VerdictData } from "../../../grading/exercise.ts";
import { PlaceLink } from "../output/PlaceLink.tsx";
import { Words } from "../Words.tsx";

interface Props {
  verdict: VerdictData;
  onGoTo: (place: Place) => void;
  /** Shows a moment of the checked run on the timeline. */
  onShow: (at: NonNullable<FailedCheck["at"]>) => void;
}

/**
 * Every check. What failed comes first, and of that the first is open: the others may follow from it, and are to be opened.
 * What has passed is said last; where all has, each is named.
 */
export function Verdict({ verdict, onGoTo, onShow }: Props) {
  const { results } = verdict;
  const failed = results.filter((result) => result.passed === false);
  const skipped = results.filter((result) => result.passed === null);
  const passed = results.filter((result) => result.passed === true);
  const passedItems = passed.map(({ sentence }) => (
    <li key={sentence} className="passed">
      <span className="visually-hidden">Passed: </span>
      {sentence}
    </li>
  ));
  return (
    <>
      <ul aria-label="Checks">
        {failed.map((failure, index) => (
          <li key={failure.sentence} className="failed">
            <details open={index === 0}>
              <summary>
                <span className="visually-hidden">Failed: </span>
                {failure.sentence}
              </summary>
              <Why failure={failure} onGoTo={onGoTo} onShow={onShow} />
            </details>
          </li>
        ))}
        {skipped.map(({ sentence, reason }) => (
          <li key={sentence} className="skipped">
            <span className="visually-hidden">Not looked at: </span>
            {sentence}
            {reason && <p className="reason">{reason}</p>}
          </li>
        ))}
        {verdict.passed && passedItems}
      </ul>
      {!verdict.passed && passed.length > 0 && (
        <details className="those-passed">
          <summary>{passed.length} passed</summary>
          <ul aria-label="Checks that passed">{passedItems}</ul>
        </details>
      )}
    </>
  );
}

type WhyProps = Pick<Props, "onGoTo" | "onShow"> & { failure: FailedCheck };

function Why({ failure, onGoTo, onShow }: WhyProps) {
  const { seen, expected, hint, at, scenario, followsFrom } = failure;
  return (
    <>
      {followsFrom !== undefined && <p className="reason">May follow from: {followsFrom}</p>}
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
    </>
  );
}
