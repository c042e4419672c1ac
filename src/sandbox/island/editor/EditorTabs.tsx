import { pageLane } from "../../../lanes/in-page.ts";
import { useWorkbench } from "../use-workbench.ts";
import { FileTabs } from "./FileTabs.tsx";
import { OpenInPlayground } from "./OpenInPlayground.tsx";

/** Which file is shown, as it is written or compiled. */
export function EditorTabs() {
  const { id, title, program, activeFile, showFile, compiledShown, showCompiled } = useWorkbench();
  return (
    <span className="sandbox-views">
      <FileTabs id={id} paths={Object.keys(program.files)} active={activeFile} onSelect={showFile} />
      {pageLane(program).compile && (
        <button
          type="button"
          className="sandbox-tab"
          aria-pressed={compiledShown}
          onClick={() => showCompiled(!compiledShown)}
        >
          Compiled
        </button>
      )}
      <OpenInPlayground title={title} />
    </span>
  );
}
