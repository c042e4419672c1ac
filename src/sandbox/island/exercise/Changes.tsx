import { useMemo } from "react";
import { diffLines, type DiffLine } from "./diff.ts";

interface Props {
  /** The learner's code, and the solution's. */
  from: string;
  to: string;
}

/** What turns one's own code into the solution, line by line. */
export function Changes({ from, to }: Props) {
  const lines = useMemo(() => diffLines(from.trimEnd(), to.trimEnd()), [from, to]);
  if (lines.every(({ kind }) => kind === "same")) return <p className="sandbox-same">Your code is the same.</p>;
  return (
    <div className="sandbox-changes" role="region" aria-label="From your code to the solution" tabIndex={0}>
      {lines.map((line, index) => (
        <Line key={index} line={line} />
      ))}
    </div>
  );
}

const ELEMENTS = { same: "div", removed: "del", added: "ins" } as const;
const WORDS = { same: null, removed: "Yours: ", added: "Solution: " };

function Line({ line: { kind, pieces } }: { line: DiffLine }) {
  const Element = ELEMENTS[kind];
  return (
    <Element className={kind}>
      {/* Few screen readers say of an element that it was deleted or inserted. */}
      <span className="visually-hidden">{WORDS[kind]}</span>
      {pieces.map(({ text, changed }, index) => (changed ? <mark key={index}>{text}</mark> : text))}
    </Element>
  );
}
