interface Props {
  /** Whether the comparison is what is shown. */
  pressed: boolean;
  /** Absent before the sandbox is ready. */
  onClick?: () => void;
}

/** Runs the program in both languages, and shows both runs in the place of the one. */
export function CompareButton({ pressed, onClick }: Props) {
  return (
    <button
      type="button"
      className="sandbox-tab scripted"
      aria-pressed={pressed}
      data-request={onClick ? undefined : "compare"}
      title="Run the Python and the TypeScript program, and see both timelines"
      onClick={onClick}
    >
      Compare
    </button>
  );
}
