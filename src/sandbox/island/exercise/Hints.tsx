import { useFocusOnMount } from "./use-focus-on-mount.ts";

interface Props {
  /** All of them, HTML. */
  hints: string[];
  /** How many have been asked for. */
  shown: number;
  /** How many had been asked for on an earlier visit. */
  shownBefore: number;
}

/** The hints asked for so far, counted. */
export function Hints({ hints, shown, shownBefore }: Props) {
  if (shown === 0) return null;
  return (
    <ol className="sandbox-hints" aria-label="Hints">
      {hints.slice(0, shown).map((hint, index) => (
        <Hint key={index} text={hint} count={`Hint ${index + 1} of ${hints.length}`} isNew={index >= shownBefore} />
      ))}
    </ol>
  );
}

function Hint({ text, count, isNew }: { text: string; count: string; isNew: boolean }) {
  const item = useFocusOnMount<HTMLLIElement>(isNew);
  return (
    <li ref={item} tabIndex={-1}>
      <span className="count">{count}</span>
      <div dangerouslySetInnerHTML={{ __html: text }} />
    </li>
  );
}
