interface Props {
  /** All of them, HTML. */
  hints: string[];
  /** How many have been asked for. */
  shown: number;
}

/** The hints asked for so far, counted. */
export function Hints({ hints, shown }: Props) {
  if (shown === 0) return null;
  return (
    <ol className="sandbox-hints" aria-label="Hints">
      {hints.slice(0, shown).map((hint, index) => (
        <li key={index}>
          <span className="count">
            Hint {index + 1} of {hints.length}
          </span>
          <div dangerouslySetInnerHTML={{ __html: hint }} />
        </li>
      ))}
    </ol>
  );
}
