import { LANGUAGES } from "../../../record/languages.ts";
import { showLanguage } from "../../../reader/code-language.ts";
import { leaveRequest } from "../../near/request.ts";

interface Props {
  /** How much of it is here, from 0 to 1. */
  part: number;
}

/** In the place of the console's lines while Python is loaded: how far it is, and what runs meanwhile. */
export function PythonLoading({ part }: Props) {
  return (
    <div className="sandbox-loading">
      <p>
        Loading Python, once <progress value={part} aria-label="Loading Python" />
        <span className="part">{Math.round(part * 100)}%</span>
      </p>
      <button
        type="button"
        title={`TypeScript: ${LANGUAGES.typescript.runsOn.full}`}
        onClick={({ currentTarget }) => {
          leaveRequest(currentTarget, "run");
          // On this page only: Python, which goes on loading, stays the reader's language.
          showLanguage("typescript");
        }}
      >
        Run the TypeScript twin now
      </button>
    </div>
  );
}
