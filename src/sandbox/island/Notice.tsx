import { useEffect, useRef } from "react";

/** Something to know or to decide, above the editor. */
export interface NoticeData {
  text: string;
  /** The first one gets the focus when the notice asks something. */
  actions: { label: string; onClick: () => void }[];
  asks?: boolean;
}

interface Props {
  notice: NoticeData;
  /** Absent where the notice has to stay. */
  onDismiss?: (() => void) | undefined;
}

export function Notice({ notice, onDismiss }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (notice.asks) first.current?.focus();
  }, [notice]);
  return (
    <div
      className="sandbox-notice"
      onKeyDown={(event) => {
        if (event.key === "Escape") onDismiss?.();
      }}
    >
      <p>{notice.text}</p>
      {notice.actions.map(({ label, onClick }, index) => (
        <button key={label} ref={index === 0 ? first : null} type="button" onClick={onClick}>
          {label}
        </button>
      ))}
      {onDismiss && !notice.asks && (
        <button type="button" className="ghost" aria-label="Dismiss" onClick={onDismiss}>
          ×
        </button>
      )}
    </div>
  );
}
