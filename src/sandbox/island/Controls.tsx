interface Props {
  /** The sandbox's. */
  id: string;
  /** False until the editor is there: Run and Check are noted then, the other buttons hold their places. */
  ready: boolean;
  activity: "idle" | "running" | "checking" | "comparing";
  onRun?: () => void;
  onStop?: () => void;
  onReset?: () => void;
  onShare?: () => void;
  /** Absent where there is nothing to check. */
  check?: { onCheck?: () => void };
}

/** The one row of controls. */
export function Controls({ id, ready, activity, onRun, onStop, onReset, onShare, check }: Props) {
  const running = activity === "running";
  return (
    <div className="sandbox-controls scripted">
      <button type="button" className="ghost" disabled={!ready} onClick={onReset}>
        Reset
      </button>
      <button type="button" className="ghost" disabled={!ready} onClick={onShare}>
        Share
      </button>
      <span className="sandbox-run">
        <button
          type="button"
          id={`${id}-run`}
          className={check ? "run" : "run primary"}
          data-request={ready ? undefined : "run"}
          onClick={onRun}
          title={`Run (${RUN_KEYS})`}
        >
          <PlayIcon />
          {running ? "Running" : "Run"}
        </button>
        <button
          type="button"
          className="stop"
          aria-label="Stop"
          title="Stop"
          disabled={!ready || activity === "idle"}
          onClick={onStop}
        >
          <StopIcon />
        </button>
      </span>
      {check && (
        <button
          type="button"
          id={`${id}-check`}
          className="primary"
          data-request={ready ? undefined : "check"}
          onClick={check.onCheck}
          title={`Check (${CHECK_KEYS})`}
        >
          {activity === "checking" ? "Checking" : "Check"}
        </button>
      )}
    </div>
  );
}

const RUN_KEYS = "Ctrl or ⌘ + Enter";
const CHECK_KEYS = "Ctrl or ⌘ + Shift + Enter";

function PlayIcon() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M1.5 .8v8.4L9 5z" fill="currentColor" />
    </svg>
  );
}

function StopIcon() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <rect x="1" y="1" width="8" height="8" rx="1" fill="currentColor" />
    </svg>
  );
}
