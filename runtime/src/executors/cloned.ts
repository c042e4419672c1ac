/** Why a value can't be sent to a worker, or back. */
export interface Unclonable {
  /** Where in the value it is: `.onDone`, `[2].socket`; empty for the value itself. */
  path: string;
  /** What is there: `a function`, `a Lock`. */
  what: string;
}

/**
 * A copy, as a worker gets it.
 * @throws what `describe` makes of the part that can't be copied: a TypeError
 */
export function cloned<T>(value: T, describe: (problem: Unclonable) => string): T {
  const problem = ownClass(value);
  if (problem !== null) throw new TypeError(describe({ path: "", what: problem }));
  try {
    return structuredClone(value);
  } catch {
    throw new TypeError(describe(findUnclonable(value, "", new Set()) ?? { path: "", what: kindOf(value) }));
  }
}

/** Data arrives without its class, and private fields not at all: an instance would be something else there. */
function ownClass(value: unknown): string | null {
  if (typeof value !== "object" || value === null || value instanceof Error) return null;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return null;
  return isEngineClass(value.constructor) ? null : kindOf(value);
}

function isEngineClass(constructor: unknown): boolean {
  return typeof constructor === "function" && Function.prototype.toString.call(constructor).includes("[native code]");
}

function findUnclonable(value: unknown, path: string, around: Set<unknown>): Unclonable | null {
  if (isClonable(value)) return null;
  if (typeof value !== "object" || value === null || around.has(value)) return { path, what: kindOf(value) };
  around.add(value);
  for (const [key, part] of Object.entries(value)) {
    const step = Array.isArray(value) ? `[${key}]` : `.${key}`;
    const found = findUnclonable(part, path + step, around);
    if (found !== null) return found;
  }
  return { path, what: kindOf(value) };
}

function isClonable(value: unknown): boolean {
  try {
    structuredClone(value);
    return true;
  } catch {
    return false;
  }
}

function kindOf(value: unknown): string {
  if (typeof value !== "object" || value === null) return `a ${typeof value}`;
  const name = value.constructor?.name ?? "Object";
  return /^[AEIOU]/.test(name) ? `an ${name}` : `a ${name}`;
}
