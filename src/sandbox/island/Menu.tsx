import { useId, type ReactNode } from "react";

interface Props {
  /** What its button says. */
  label: ReactNode;
  /** The same for screen readers. */
  name: string;
  /** Whether something in it is not as usual, which its label says then. */
  isChosen?: boolean;
  children: ReactNode;
}

/** A button that opens a small window below itself. */
export function Menu({ label, name, isChosen = false, children }: Props) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={isChosen ? "menu-button chosen" : "menu-button"}
        aria-label={name}
        title={name}
        popoverTarget={id}
      >
        <span className="label">{label}</span>
        <svg viewBox="0 0 10 6" width="9" height="6" aria-hidden="true">
          <path d="M1 1l4 4l4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div id={id} className="sandbox-menu" popover="auto" role="group" aria-label={name}>
        {children}
      </div>
    </>
  );
}

interface ItemProps {
  onChoose: () => void;
  disabled?: boolean;
  /** In small letters below. */
  hint?: string;
  children: ReactNode;
}

/** Something that can be chosen in a menu, which closes then. */
export function MenuItem({ onChoose, disabled, hint, children }: ItemProps) {
  return (
    <button
      type="button"
      className="menu-item"
      disabled={disabled}
      onClick={({ currentTarget }) => {
        closeMenu(currentTarget);
        onChoose();
      }}
    >
      <span className="title">{children}</span>
      {hint && <small>{hint}</small>}
    </button>
  );
}

/** Closes the menu that something is in. */
export function closeMenu(element: Element): void {
  element.closest<HTMLElement>("[popover]")?.hidePopover();
}
