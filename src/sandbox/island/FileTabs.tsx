import { useRef, type KeyboardEvent } from "react";

interface Props {
  /** Tells this sandbox's tabs from those of others on the page. */
  id: string;
  paths: string[];
  active: string;
  onSelect?: (path: string) => void;
}

export const tabId = (id: string, path: string) => `${id}-tab${path}`;
export const panelId = (id: string, path: string) => `${id}-panel${path}`;

/** `/weather.ts` as a reader sees it. */
export const fileName = (path: string) => path.slice(1);

export function FileTabs({ id, paths, active, onSelect }: Props) {
  const list = useRef<HTMLDivElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const target = targetOf(event.key, paths.indexOf(active), paths.length);
    if (target === null) return;
    event.preventDefault();
    onSelect?.(paths[target]!);
    (list.current!.children[target] as HTMLElement).focus();
  }

  return (
    <div ref={list} role="tablist" aria-label="Files" onKeyDown={onKeyDown}>
      {paths.map((path) => (
        <button
          key={path}
          type="button"
          role="tab"
          id={tabId(id, path)}
          className={path === active ? "sandbox-tab on" : "sandbox-tab"}
          aria-selected={path === active}
          aria-controls={panelId(id, path)}
          tabIndex={path === active ? 0 : -1}
          onClick={() => onSelect?.(path)}
        >
          {fileName(path)}
        </button>
      ))}
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
