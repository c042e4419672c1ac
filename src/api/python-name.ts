/** How Python spells a camelCase name: `createTask` → `create_task`, `aenter` → `__aenter__`. */
export function pythonSpelling(name: string): string {
  if (/^a(enter|exit|iter|next)$/.test(name)) return `__${name}__`;
  if (/^[A-Z_]+$/.test(name)) return name;
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** How this package spells a name of Python's: `create_task` → `createTask`. Classes and constants keep their names. */
export function typescriptSpelling(name: string): string {
  if (/^__a\w+__$/.test(name)) return name.replaceAll("_", "");
  if (/^[A-Z]/.test(name)) return name;
  return (SPECIAL[name] ?? name).replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Words that Python writes as one. */
const SPECIAL: Record<string, string> = {
  iscoroutine: "is_coroutine",
  iscoroutinefunction: "is_coroutine_function",
  isfuture: "is_future",
};

/** What a doc comment says it mirrors: `asyncio.gather` from "Python's `asyncio.gather`." Null when it names nothing. */
export function pythonNameIn(comment: string): string | null {
  return /\bPython's\s+`([\w.]+)(?:\(\))?`(?=[.,;]|$)/.exec(comment)?.[1] ?? null;
}

/** A doc comment without the sentence that names what it mirrors, and says nothing more. */
export function withoutPythonName(comment: string): string {
  return comment.replace(/\s*\bPython's\s+`[\w.]+(?:\(\))?`\.(?=\s|$)/, "").trim();
}
