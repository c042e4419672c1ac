import { CodeEditor, SandpackThemeProvider } from "@codesandbox/sandpack-react";
import { ADDITIONAL_LANGUAGES } from "./additional-languages.ts";
import { EDITOR_THEME } from "./editor-theme.ts";

interface Props {
  label: string;
  /** Its extension chooses the language. */
  path: string;
  code: string;
}

/** Code to read, highlighted as in the editor, which need not stand around it. */
export function CodeView({ label, path, code }: Props) {
  return (
    <div className="sandbox-code" role="region" aria-label={label} tabIndex={0}>
      <SandpackThemeProvider theme={EDITOR_THEME} className="sandbox-provider">
        <CodeEditor
          key={code}
          code={code.trimEnd()}
          filePath={path}
          additionalLanguages={ADDITIONAL_LANGUAGES}
          readOnly
          showReadOnly={false}
          showLineNumbers
          initMode="immediate"
        />
      </SandpackThemeProvider>
    </div>
  );
}
