/** Beside the title: that the code is the reader's own, from an earlier visit. */
export function DraftAge({ age }: { age: string }) {
  return (
    <span className="sandbox-draft" title="Reset brings back the sandbox’s own code">
      Your draft, {age} old
    </span>
  );
}
