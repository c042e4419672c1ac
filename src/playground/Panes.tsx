import type { ReactNode } from "react";

/** What a phone shows one at a time. */
export type Pane = "code" | "output" | "timeline";

const NAMES: Record<Pane, string> = { code: "Code", output: "Output", timeline: "Timeline" };

interface Props {
  active: Pane;
  onSelect: (pane: Pane) => void;
  /** What of it there is; all of it, if not said. */
  panes?: Pane[];
  /** What is at hand in each. */
  children?: ReactNode;
}

/** On a phone, the bar along the foot: which part is shown. */
export function Panes({ active, onSelect, panes = ["code", "output", "timeline"], children }: Props) {
  return (
    <div className="playground-panes" role="group" aria-label="Shown">
      {panes.map((pane) => (
        <button key={pane} type="button" aria-pressed={pane === active} onClick={() => onSelect(pane)}>
          {NAMES[pane]}
        </button>
      ))}
      {children}
    </div>
  );
}
