/** How the two languages spell the same name, and the same small piece of code. */

/** How Python spells a camelCase name: `createTask` → `create_task`, `aenter` → `__aenter__`. */
export function pythonSpelling(name: string): string {
  if (/^a(enter|exit|iter|next)$/.test(name)) return `__${name}__`;
  if (/^[A-Z_]+$/.test(name)) return name;
  const words = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return ONE_WORD.find(([, inWords]) => inWords === words)?.[0] ?? words;
}

/** How TypeScript spells a name of Python's: `create_task` → `createTask`. Classes and constants keep their names. */
export function typescriptSpelling(name: string): string {
  if (/^__a\w+__$/.test(name)) return name.replaceAll("_", "");
  if (/^[A-Z]/.test(name)) return name;
  const words = ONE_WORD.find(([inPython]) => inPython === name)?.[1] ?? name;
  return words.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** Words that Python writes as one. */
const ONE_WORD = [
  ["iscoroutine", "is_coroutine"],
  ["iscoroutinefunction", "is_coroutine_function"],
  ["isfuture", "is_future"],
] as const;

/**
 * A piece of code as it reads in Python: `asyncio.createTask(brew())` → `asyncio.create_task(brew())`. It is enough for
 * the names, calls and keywords of a sentence; longer pieces are written in each language.
 */
export function inPythonSpelling(code: string): string {
  const keyword = KEYWORDS[code];
  if (keyword !== undefined) return keyword;
  let result = code;
  for (const [said, inPython] of PHRASES) result = result.replaceAll(said, inPython);
  return result.replace(CAMEL_CASE, pythonSpelling).replace(/\b(\w+)\.ts\b/g, "$1.py");
}

/** A name of a function or variable: two words at least, the first one small. */
const CAMEL_CASE = /\b[a-z][a-z0-9]*(?:[A-Z]+[a-z0-9]*)+\b/g;

const KEYWORDS: Record<string, string> = {
  catch: "except",
  undefined: "None",
  null: "None",
  true: "True",
  false: "False",
  "done: true": "StopIteration",
  "async function": "async def",
  "while (true) {}": "while True: pass",
};

const PHRASES: [said: string, inPython: string][] = [
  ["while (true)", "while True"],
  ["console.log", "print"],
  ["async function", "async def"],
  ["new Set(", "set("],
  ["{ returnExceptions: true }", "return_exceptions=True"],
  ["{ returnWhen: asyncio.FIRST_COMPLETED }", "return_when=asyncio.FIRST_COMPLETED"],
  ["const ", ""],
];
