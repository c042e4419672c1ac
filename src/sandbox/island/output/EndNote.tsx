import type { ErrorInfo, Place } from "asyncio";
import { adviceFor } from "../../../grading/advice.ts";
import { words, type Text } from "../../../grading/text.ts";
import type { Outcome, RunRecord } from "../../../record/index.ts";
import { Words } from "../Words.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { ReadMore } from "./ReadMore.tsx";

interface Props {
  outcome: Outcome;
  program: Pick<RunRecord, "language" | "entry">;
  /** Absent where the program is not in the editor. */
  onGoTo?: ((place: Place) => void) | undefined;
}

/** The last thing in the console: how the program ended, when not by coming to its end. */
export function EndNote({ outcome, program, onGoTo }: Props) {
  switch (outcome.kind) {
    case "finished":
      return null;
    case "stopped":
      return <p className="sandbox-end">Stopped.</p>;
    case "failed":
      return <Failure error={outcome.error} advice={adviceFor(outcome.error, program).text} onGoTo={onGoTo} />;
    case "not-started":
      return <Failure error={outcome.error} advice={words(outcome.advice)} onGoTo={onGoTo} />;
    case "cut":
      return (
        <div className="sandbox-end error">
          <p>
            <strong>Ended.</strong> {outcome.message}.
          </p>
          <p className="advice">
            <Words text={words(outcome.advice)} /> <ReadMore about={outcome.message} />
          </p>
        </div>
      );
  }
}

interface FailureProps extends Pick<Props, "onGoTo"> {
  error: ErrorInfo;
  advice: Text;
}

function Failure({ error, advice, onGoTo }: FailureProps) {
  return (
    <div className="sandbox-end error">
      <ErrorLines error={error} onGoTo={onGoTo} />
      <p className="advice">
        <Words text={advice} /> <ReadMore about={`${error.name}: ${error.message}`} />
      </p>
    </div>
  );
}

/** An error, where it was raised and through which calls and awaits it came, and what it came from. */
function ErrorLines({ error, onGoTo }: Omit<FailureProps, "advice">) {
  const { name, message, traceback, cause, exceptions, more } = error;
  const steps = innermostFirst(traceback);
  return (
    <>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        {message && (
          <>
            : <bdi>{message}</bdi>
          </>
        )}
      </p>
      {steps.length > 0 && (
        <ul className="traceback">
          {steps.map(({ place, times }, index) => (
            <li key={index}>
              {/* Nobody knows whether it came through an await or through a call. */}
              {index === 0 ? "at " : "from "}
              <PlaceLink place={place} onGoTo={onGoTo} />
              {place.function !== "<module>" && ` in ${place.function}`}
              {times > 1 && `, ${times} times`}
            </li>
          ))}
        </ul>
      )}
      {exceptions?.map((each, index) => (
        <div key={index} className="nested">
          <ErrorLines error={each} onGoTo={onGoTo} />
        </div>
      ))}
      {more && <p className="nested">and {more.toLocaleString("en")} more</p>}
      {cause && (
        <div className="nested">
          <p>Caused by</p>
          <ErrorLines error={cause} onGoTo={onGoTo} />
        </div>
      )}
    </>
  );
}

/** A place of a traceback, and how often it stands there in a row: a recursion fills a traceback with one place. */
interface Step {
  place: Place;
  times: number;
}

function innermostFirst(traceback: Place[]): Step[] {
  const steps: Step[] = [];
  for (const place of traceback.toReversed()) {
    const last = steps.at(-1);
    if (last && isSame(last.place, place)) last.times += 1;
    else steps.push({ place, times: 1 });
  }
  return steps;
}

function isSame(a: Place, b: Place): boolean {
  return a.file === b.file && a.line === b.line && a.function === b.function;
}
