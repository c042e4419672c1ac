import { SandpackProvider } from "@codesandbox/sandpack-react";
import { useState } from "react";
import { Bench } from "./Bench.tsx";
import { EDITOR_THEME } from "./editor/editor-theme.ts";
import type { WorkbenchProps } from "./props.ts";

/** A sandbox with its editor. Sandpack holds the files; its own preview, which would run them, is not used. */
export function Workbench(props: WorkbenchProps) {
  const { kept, language, programs } = props;
  const { entry } = programs[language];
  // What Sandpack begins with: as they were last typed.
  const [files] = useState(() =>
    Object.fromEntries(Object.entries(kept.drafts.files).map(([path, code]) => [path, { code }])),
  );
  return (
    <SandpackProvider
      files={files}
      customSetup={{ entry, dependencies: {} }}
      options={{ visibleFiles: Object.keys(files), activeFile: entry, autorun: false, autoReload: false }}
      theme={EDITOR_THEME}
      className="sandbox-provider"
    >
      <Bench {...props} />
    </SandpackProvider>
  );
}
