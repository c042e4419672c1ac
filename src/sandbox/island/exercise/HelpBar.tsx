import { ageInWords } from "../../../progress/index.ts";

interface Props {
  /** The sandbox's. */
  id: string;
  hints: number;
  hintsShown: number;
  /** Whether a Check has been made: before it, the solution is withheld. */
  tried: boolean;
  solutionShown: boolean;
  /** Whether the solution was ever looked at. */
  solutionSeen?: boolean;
  /** When the exercise passed for the first time, in milliseconds since 1970; null: not yet. */
  passed?: number | null;
  /** Absent before the sandbox is ready. */
  onHint?: () => void;
  onSolution?: () => void;
}

/** Where hints, and after a try the solution, are asked for. */
export function HelpBar({
  id,
  hints,
  hintsShown,
  tried,
  solutionShown,
  solutionSeen = false,
  passed = null,
  onHint,
  onSolution,
}: Props) {
  const left = hints - hintsShown;
  return (
    <div className="sandbox-help scripted">
      <button
        type="button"
        id={`${id}-hint`}
        data-request={onHint ? undefined : "hint"}
        disabled={left === 0}
        onClick={onHint}
      >
        Hint
      </button>
      <span className="count">{left === 0 ? "no more" : `${left} of ${hints} left`}</span>
      <button type="button" disabled={!tried} aria-expanded={solutionShown} onClick={onSolution}>
        Solution
      </button>
      {!tried && <span className="count">after your first Check</span>}
      {solutionSeen && !solutionShown && <span className="count">seen</span>}
      {passed !== null && <span className="passed">Passed {ageInWords(passed)} ago</span>}
    </div>
  );
}
