import type { CheckResult } from "./exercise.ts";

/**
 * A text of ours on a program, as it reads for one in Python: `createTask` becomes `create_task`. What a program printed
 * (in “quotation marks”) and names of classes stay as they are.
 */
export function inPythonWords(text: string): string {
  const parts = text.split(/(“[^”]*”)/);
  return parts.map((part) => (part.startsWith("“") ? part : inPython(part))).join("");
}

/** A result of a check on a program in Python. */
export function resultInPythonWords(result: CheckResult): CheckResult {
  if (result.passed !== false) return { ...result, sentence: inPythonWords(result.sentence) };
  const { sentence, seen, expected, hint } = result;
  return {
    ...result,
    sentence: inPythonWords(sentence),
    seen: inPythonWords(seen),
    expected: inPythonWords(expected),
    hint: inPythonWords(hint),
  };
}

function inPython(text: string): string {
  for (const [said, inPython] of PHRASES) text = text.replaceAll(said, inPython);
  return text.replace(CAMEL_CASE, (name) => SPECIAL[name] ?? snakeCase(name)).replace(/\b(\w+)\.ts\b/g, "$1.py");
}

/** A name of a function or variable: two words at least, the first one small. */
const CAMEL_CASE = /\b[a-z][a-z0-9]*(?:[A-Z]+[a-z0-9]*)+\b/g;

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Names that Python spells in another way. */
const SPECIAL: Record<string, string> = { isCoroutine: "iscoroutine", isFuture: "isfuture" };

/** What the two languages say differently, longest first. */
const PHRASES: [said: string, inPython: string][] = [
  ["`while (true) {}`", "`while True: pass`"],
  ["while (true)", "while True"],
  ["console.log", "print"],
  ["a `catch`", "an `except`"],
  ["`catch`", "`except`"],
  ["async function", "async def"],
  ["new Set(", "set("],
  ["{ returnExceptions: true }", "return_exceptions=True"],
  ["{ returnWhen: asyncio.FIRST_COMPLETED }", "return_when=asyncio.FIRST_COMPLETED"],
  ["done: true", "StopIteration"],
  ["`undefined`", "`None`"],
  ["`null`", "`None`"],
  ["`true`", "`True`"],
  ["`false`", "`False`"],
  ["`const ", "`"],
];
