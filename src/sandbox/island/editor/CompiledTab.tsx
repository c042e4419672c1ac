import { pageLane } from "../../../lanes/in-page.ts";
import { isProgramFile } from "../../../record/languages.ts";
import { useWorkbench } from "../use-workbench.ts";

/** Shows what the code became, where its language is compiled. */
export function CompiledTab() {
  const { program, activeFile, compiledShown, showCompiled } = useWorkbench();
  if (!pageLane(program).compile || !isProgramFile(activeFile)) return null;
  return (
    <button
      type="button"
      className="sandbox-tab"
      aria-pressed={compiledShown}
      onClick={() => showCompiled(!compiledShown)}
    >
      Compiled
    </button>
  );
}
