import { useRef, type KeyboardEvent, type ReactNode } from "react";

interface Props {
  /** The tab list's name. */
  label: string;
  /** Tells these tabs from others on the page. */
  id: string;
  /** Each by a key of its own, with the name a reader sees. */
  tabs: { key: string; name: string }[];
  active: string;
  onSelect?: (key: string) => void;
}

const tabId = (id: string, key: string) => `${id}-tab${key}`;
const panelId = (id: string, key: string) => `${id}-panel${key}`;

/** A tab list, by keyboard as well; its {@link TabPanel}s are elsewhere. */
export function Tabs({ label, id, tabs, active, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const index = tabs.findIndex(({ key }) => key === active);
    const target = targetOf(event.key, index, tabs.length);
    if (target === null) return;
    event.preventDefault();
    onSelect?.(tabs[target]!.key);
    (list.current!.children[target] as HTMLElement).focus();
  }

  return (
    <div ref={list} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ key, name }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={tabId(id, key)}
          className={key === active ? "sandbox-tab on" : "sandbox-tab"}
          aria-selected={key === active}
          aria-controls={panelId(id, key)}
          tabIndex={key === active ? 0 : -1}
          onClick={() => onSelect?.(key)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  /** As its {@link Tabs} have it. */
  id: string;
  /** The key of its tab. */
  tab: string;
  hidden?: boolean;
  className?: string;
  children: ReactNode;
}

/** What a tab shows. */
export function TabPanel({ id, tab, hidden, className, children }: PanelProps) {
  return (
    <div role="tabpanel" id={panelId(id, tab)} className={className} aria-labelledby={tabId(id, tab)} hidden={hidden}>
      {children}
    </div>
  );
}

/** Which tab a key leads to, as in every tab list. */
function targetOf(key: string, index: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (index + 1) % count;
    case "ArrowLeft":
      return (index + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
