import type { ReactNode } from "react";

interface Props {
  title: string;
  controls: ReactNode;
  tabs: ReactNode;
  editor: ReactNode;
  /** What there is to see of runs, and right of it the loop's state and clock. */
  outputTabs: ReactNode;
  state: ReactNode;
  output: ReactNode;
  /** Questions, hints, the verdict. */
  children?: ReactNode;
}

/** Where everything of a sandbox stands, with its editor or still without. */
export function Layout({ title, controls, tabs, editor, outputTabs, state, output, children }: Props) {
  return (
    <>
      <div className="sandbox-bar">
        <h3>{title}</h3>
        {controls}
      </div>
      <div className="sandbox-tabs">{tabs}</div>
      <div className="sandbox-editor">{editor}</div>
      <div className="sandbox-output">
        <div className="sandbox-tabs">
          <span className="sandbox-views">{outputTabs}</span>
          {state}
        </div>
        {output}
      </div>
      {children}
    </>
  );
}
