import type { ErrorInfo, Place } from "asyncio";
import type { Outcome } from "../../record/index.ts";
import { adviceFor } from "./advice.ts";
import { PlaceLink } from "./PlaceLink.tsx";

interface Props {
  outcome: Outcome;
  /** Absent where the program is not in the editor. */
  onGoTo?: ((place: Place) => void) | undefined;
}

/** The last thing in the console: how the program ended, when not by coming to its end. */
export function EndNote({ outcome, onGoTo }: Props) {
  switch (outcome.kind) {
    case "finished":
      return null;
    case "stopped":
      return <p className="sandbox-end">Stopped.</p>;
    case "failed":
      return <Failure error={outcome.error} advice={adviceFor(outcome.error)} onGoTo={onGoTo} />;
    case "not-started":
      return <Failure error={outcome.error} advice={outcome.advice} onGoTo={onGoTo} />;
    case "cut":
      return (
        <div className="sandbox-end error">
          <p>
            <strong>Ended.</strong> {outcome.message}.
          </p>
          <p className="advice">{outcome.advice}</p>
        </div>
      );
  }
}

interface FailureProps extends Pick<Props, "onGoTo"> {
  error: ErrorInfo;
  advice: string;
}

function Failure({ error, advice, onGoTo }: FailureProps) {
  return (
    <div className="sandbox-end error">
      <ErrorLines error={error} onGoTo={onGoTo} />
      <p className="advice">{advice}</p>
    </div>
  );
}

/** An error, where it was raised and through which awaits it came, and what it came from. */
function ErrorLines({ error, onGoTo }: Omit<FailureProps, "advice">) {
  const { name, message, traceback, cause, exceptions } = error;
  const innermostFirst = [...traceback].reverse();
  return (
    <>
      <p>
        <strong>{name}</strong>
        {message && `: ${message}`}
      </p>
      {innermostFirst.length > 0 && (
        <ul className="traceback">
          {innermostFirst.map((place, index) => (
            <li key={index}>
              {index === 0 ? "at " : "awaited at "}
              <PlaceLink place={place} onGoTo={onGoTo} />
              {place.function !== "<module>" && ` in ${place.function}`}
            </li>
          ))}
        </ul>
      )}
      {exceptions?.map((each, index) => (
        <div key={index} className="nested">
          <ErrorLines error={each} onGoTo={onGoTo} />
        </div>
      ))}
      {cause && (
        <div className="nested">
          <p>Caused by</p>
          <ErrorLines error={cause} onGoTo={onGoTo} />
        </div>
      )}
    </>
  );
}
