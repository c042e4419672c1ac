interface Props {
  hints: number;
  hintsShown: number;
  /** Whether a Check has been made: before it, the solution is withheld. */
  tried: boolean;
  solutionShown: boolean;
  /** Absent before the sandbox is ready. */
  onHint?: () => void;
  onSolution?: () => void;
}

/** Where hints, and after a try the solution, are asked for. */
export function HelpBar({ hints, hintsShown, tried, solutionShown, onHint, onSolution }: Props) {
  const left = hints - hintsShown;
  return (
    <div className="sandbox-help scripted">
      <button type="button" disabled={left === 0} onClick={onHint}>
        Hint
      </button>
      <span className="count">{left === 0 ? "no more" : `${left} of ${hints} left`}</span>
      <button type="button" disabled={!tried} aria-expanded={solutionShown} onClick={onSolution}>
        Solution
      </button>
      {!tried && <span className="count">after your first Check</span>}
    </div>
  );
}
