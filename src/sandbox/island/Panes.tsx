import type { OutputView } from "./output/OutputTabs.tsx";

/** What a sandbox shows where there is room for one thing at a time. */
export type Pane = "code" | OutputView;

const PANES: { pane: Pane; name: string }[] = [
  { pane: "code", name: "Code" },
  { pane: "console", name: "Output" },
  { pane: "timeline", name: "Timeline" },
];

interface Props {
  shown: Pane;
  /** Absent before the sandbox is ready. */
  onShow?: (pane: Pane) => void;
}

/** On a phone: chooses what is shown. */
export function Panes({ shown, onShow }: Props) {
  return (
    <div className="sandbox-panes scripted" role="group" aria-label="What is shown">
      {PANES.map(({ pane, name }) => (
        <button
          key={pane}
          type="button"
          aria-pressed={pane === shown}
          disabled={!onShow && pane !== shown}
          onClick={() => onShow?.(pane)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
