import { pageLane } from "../../../lanes/in-page.ts";
import { useWorkbench } from "../use-workbench.ts";

/** Shows what the code became, where its language is compiled. */
export function CompiledTab() {
  const { program, compiledShown, showCompiled } = useWorkbench();
  if (!pageLane(program).compile) return null;
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
