import type { ReactNode } from "react";

interface Props {
  label: string;
  /** The keys that do the same. */
  keys: string;
  disabled?: boolean;
  onClick: () => void;
  /** The icon, of 16 by 16. */
  children: ReactNode;
}

/** A button of the toolbar with an icon. */
export function ToolButton({ label, keys, disabled = false, onClick, children }: Props) {
  return (
    <button type="button" aria-label={label} title={`${label} (${keys})`} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
        {children}
      </svg>
    </button>
  );
}
