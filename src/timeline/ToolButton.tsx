import type { ReactNode } from "react";

interface Props {
  label: string;
  /** The keys that do the same; absent where there are none. */
  keys?: string;
  disabled?: boolean;
  onClick?: () => void;
  /** The id of what it opens, where that is a popover. */
  popoverTarget?: string;
  /** The icon, of 16 by 16. */
  children: ReactNode;
}

/** A button of the toolbar with an icon. */
export function ToolButton({ label, keys, disabled = false, onClick, popoverTarget, children }: Props) {
  const title = keys === undefined ? label : `${label} (${keys})`;
  return (
    <button
      type="button"
      aria-label={label}
      title={title}
      disabled={disabled}
      onClick={onClick}
      popoverTarget={popoverTarget}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="icon">
        {children}
      </svg>
    </button>
  );
}
