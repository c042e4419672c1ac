import { InterruptMenu } from "../InterruptMenu.tsx";
import { useWorkbench } from "../use-workbench.ts";
import { CompiledTab } from "./CompiledTab.tsx";
import { FileTabs } from "./FileTabs.tsx";
import { OpenInPlayground } from "./OpenInPlayground.tsx";

/** Which file is shown, as it is written or compiled. */
export function EditorTabs() {
  const { id, title, program, activeFile, showFile } = useWorkbench();
  return (
    <span className="sandbox-views">
      <FileTabs id={id} paths={Object.keys(program.files)} active={activeFile} onSelect={showFile} />
      <CompiledTab />
      <OpenInPlayground title={title} />
      <InterruptMenu label="⋯" />
    </span>
  );
}
