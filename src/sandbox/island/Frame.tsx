import type { ReactNode } from "react";

interface Props {
  title: string;
  controls: ReactNode;
  tabs: ReactNode;
  editor: ReactNode;
  /** What stands right of "Console": the loop's state and clock. */
  state: ReactNode;
  console: ReactNode;
  /** Questions, hints, the verdict. */
  children?: ReactNode;
}

/** Where everything of a sandbox stands, with its editor or still without. */
export function Frame({ title, controls, tabs, editor, state, console, children }: Props) {
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
          <span className="sandbox-tab on">Console</span>
          {state}
        </div>
        {console}
      </div>
      {children}
    </>
  );
}
