/** Something to know or to decide, above the editor. */
export interface NoticeData {
  text: string;
  actions: { label: string; onClick: () => void }[];
}

interface Props {
  notice: NoticeData;
  /** Absent where the notice has to stay. */
  onDismiss?: (() => void) | undefined;
}

export function Notice({ notice, onDismiss }: Props) {
  return (
    <div
      className="sandbox-notice"
      onKeyDown={(event) => {
        if (event.key === "Escape") onDismiss?.();
      }}
    >
      <p>{notice.text}</p>
      {notice.actions.map(({ label, onClick }) => (
        <button key={label} type="button" onClick={onClick}>
          {label}
        </button>
      ))}
      {onDismiss && (
        <button type="button" className="ghost" aria-label="Dismiss" onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
}
