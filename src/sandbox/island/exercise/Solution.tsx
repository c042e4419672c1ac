import { useState } from "react";
import { Changes } from "./Changes.tsx";
import { CodeView } from "../../../sandpack/CodeView.tsx";
import type { ExerciseProps } from "../props.ts";
import { TabPanel, Tabs } from "../Tabs.tsx";
import { useFocusOnMount } from "./use-focus-on-mount.ts";

interface Props {
  /** The sandbox's. */
  id: string;
  solution: ExerciseProps["solution"];
  /** The file it is of. */
  path: string;
  /** The learner's code, of the same file. */
  own: string;
  /** Puts the solution into the editor. */
  onTake: () => void;
}

const VIEWS = [
  { key: "solution", name: "The code" },
  { key: "changes", name: "Beside yours" },
];

/** One way to do it, whole or held against one's own, and why it works. */
export function Solution({ id, solution, path, own, onTake }: Props) {
  const box = useFocusOnMount<HTMLDivElement>();
  const [view, setView] = useState("solution");
  return (
    <div ref={box} className="sandbox-solution" role="group" aria-label="The solution" tabIndex={-1}>
      <div className="heading">
        <h4>The solution</h4>
        <button type="button" className="ghost" onClick={onTake}>
          Put it in the editor
        </button>
      </div>
      <div className="listing">
        <div className="sandbox-tabs">
          <Tabs label="The solution" id={id} tabs={VIEWS} active={view} onSelect={setView} />
        </div>
        <TabPanel id={id} tab={view}>
          {view === "solution" ? (
            <CodeView label="The solution's code" path={path} code={solution.code} />
          ) : (
            <Changes from={own} to={solution.code} />
          )}
        </TabPanel>
      </div>
      <div className="why" dangerouslySetInnerHTML={{ __html: solution.why }} />
    </div>
  );
}
