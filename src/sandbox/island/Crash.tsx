import type { Files } from "../../progress/index.ts";
import { fileName } from "../../record/index.ts";

interface Props {
  title: string;
  /** As they stood in the editor. */
  files: Files;
  error: Error;
  onReload: () => void;
}

/** A sandbox that has failed itself: the code to read and to copy, what happened, and a way on. */
export function Crash({ title, files, error, onReload }: Props) {
  return (
    <>
      <div className="sandbox-bar">
        <h3>{title}</h3>
        <div className="sandbox-controls">
          <button type="button" className="primary" onClick={onReload}>
            Reload this sandbox
          </button>
        </div>
      </div>
      <div className="sandbox-end error" role="alert">
        <p>
          <strong>The sandbox itself failed:</strong> {error.message}
        </p>
        <p className="advice">Your code is here, and nothing of it is lost. Reload the sandbox to continue.</p>
      </div>
      <div className="sandbox-crash" role="region" aria-label={`The code of ${title}`} tabIndex={0}>
        {Object.entries(files).map(([path, code]) => (
          <figure key={path}>
            <figcaption>{fileName(path)}</figcaption>
            <pre className="code">{code}</pre>
          </figure>
        ))}
      </div>
    </>
  );
}
