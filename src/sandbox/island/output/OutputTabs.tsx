import { Tabs } from "../Tabs.tsx";

/** The two views of a run. */
export type OutputView = "console" | "timeline";

interface Props {
  /** The sandbox's. */
  id: string;
  active: OutputView;
  onSelect?: (view: OutputView) => void;
}

const VIEWS = [
  { key: "console", name: "Console" },
  { key: "timeline", name: "Timeline" },
];

export function OutputTabs({ id, active, onSelect }: Props) {
  return (
    <Tabs label="Output" id={id} tabs={VIEWS} active={active} onSelect={(view) => onSelect?.(view as OutputView)} />
  );
}
