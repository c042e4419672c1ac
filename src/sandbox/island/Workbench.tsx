import { SandpackProvider } from "@codesandbox/sandpack-react";
import { useMemo } from "react";
import { Bench } from "./Bench.tsx";
import { EDITOR_THEME } from "./editor-theme.ts";
import type { Kept } from "./kept.ts";
import { DEFAULT_ENTRY, type SandboxProps } from "./props.ts";

/** A sandbox with its editor. Sandpack holds the files; its own preview, which would run them, is not used. */
export default function Workbench(props: SandboxProps & { kept: Kept }) {
  const { readOnlyFiles = NONE, entry = DEFAULT_ENTRY } = props;
  const { files } = props.kept.drafts.found;
  const sandpackFiles = useMemo(
    () =>
      Object.fromEntries(
        Object.entries(files).map(([path, code]) => [path, { code, readOnly: readOnlyFiles.includes(path) }]),
      ),
    [files, readOnlyFiles],
  );
  return (
    <SandpackProvider
      files={sandpackFiles}
      customSetup={{ entry, dependencies: {} }}
      options={{ visibleFiles: Object.keys(files), activeFile: entry, autorun: false, autoReload: false }}
      theme={EDITOR_THEME}
      className="sandbox-provider"
    >
      <Bench {...props} readOnlyFiles={readOnlyFiles} entry={entry} />
    </SandpackProvider>
  );
}

const NONE: string[] = [];
