/** What a doc comment says it mirrors: `asyncio.gather` from "Python's `asyncio.gather`." Null when it names nothing. */
export function pythonNameIn(comment: string): string | null {
  return /\bPython's\s+`([\w.]+)(?:\(\))?`(?=[.,;]|$)/.exec(comment)?.[1] ?? null;
}

/** A doc comment without the sentence that names what it mirrors, and says nothing more. */
export function withoutPythonName(comment: string): string {
  return comment.replace(/\s*\bPython's\s+`[\w.]+(?:\(\))?`\.(?=\s|$)/, "").trim();
}
