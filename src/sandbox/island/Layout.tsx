import type { ReactNode } from "react";
import { Divider } from "./Divider.tsx";

interface Props {
  title: string;
  /** Beside the title: what there is to say of the code, in a few words. */
  about?: ReactNode;
  controls: ReactNode;
  /** Chooses what is shown where there is room for one thing at a time. */
  panes: ReactNode;
  tabs: ReactNode;
  editor: ReactNode;
  /** What there is to see of runs, and right of it the loop's state and clock. */
  outputTabs: ReactNode;
  state: ReactNode;
  output: ReactNode;
  /** Whether code and output stand side by side. */
  sideBySide?: boolean;
  /** Questions and hints. */
  children?: ReactNode;
}

/** Where everything of a sandbox stands, with its editor or still without. */
export function Layout(props: Props) {
  const {
    title,
    about,
    controls,
    panes,
    tabs,
    editor,
    outputTabs,
    state,
    output,
    sideBySide = false,
    children,
  } = props;
  return (
    <>
      <div className="sandbox-bar">
        <div className="sandbox-title">
          <h3>{title}</h3>
          {about}
        </div>
        {controls}
      </div>
      {panes}
      <div className="sandbox-tabs of-files">{tabs}</div>
      <div className="sandbox-editor">{editor}</div>
      <Divider sideBySide={sideBySide} />
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
