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
  /** Absent where it fills the window already. */
  enlarge?: { isEnlarged: boolean; onToggle?: () => void };
  /** Absent where there is nothing to check. */
  check?: { onCheck?: () => void };
}

/** The one row of controls. */
export function Controls({ id, ready, activity, onRun, onStop, onReset, onShare, enlarge, check }: Props) {
  const running = activity === "running";
  return (
    <div className="sandbox-controls scripted">
      <button type="button" className="ghost" disabled={!ready} onClick={onReset}>
        Reset
      </button>
      <button type="button" className="ghost" disabled={!ready} onClick={onShare}>
        Share
      </button>
      {enlarge && (
        <button
          type="button"
          className="ghost enlarge"
          disabled={!ready}
          aria-pressed={enlarge.isEnlarged}
          aria-label="Enlarge"
          title={enlarge.isEnlarged ? "Back into the page (Esc)" : "Enlarge to the whole window"}
          onClick={enlarge.onToggle}
        >
          {enlarge.isEnlarged ? <ShrinkIcon /> : <EnlargeIcon />}
        </button>
      )}
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

export function PlayIcon() {
  return (
    <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
      <path d="M1.5 .8v8.4L9 5z" fill="currentColor" />
    </svg>
  );
}

function EnlargeIcon() {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" className="icon">
      <path d="M8.5 1.5h4v4M12.5 1.5l-4.5 4.5M5.5 12.5h-4v-4M1.5 12.5l4.5-4.5" />
    </svg>
  );
}

function ShrinkIcon() {
  return (
    <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" className="icon">
      <path d="M12.5 5.5h-4v-4M8.5 5.5l4.5-4.5M1.5 8.5h4v4M5.5 8.5l-4.5 4.5" />
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
