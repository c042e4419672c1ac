const captured = new WeakMap<object, readonly string[]>();

/**
 * Notes which local variables a function uses that stand around it. Compiled code calls it for a function that is handed
 * to a worker, where these variables are not.
 * @returns the function
 */
export function capturing<F>(fn: F, names: readonly string[]): F {
  if (typeof fn === "function") captured.set(fn, names);
  return fn;
}

/** Says that a worker can't see the variables which the function uses; null when it uses none that is known. */
export function explainCaptured(fn: Function): string | null {
  const names = captured.get(fn);
  return names === undefined ? null : explainInvisible(nameOf(fn), names);
}

/** What to do about variables that a function uses and its worker does not have. */
export function explainInvisible(fn: string, names: readonly string[]): string {
  const list = names.map((name) => `\`${name}\``).join(", ");
  const [are, them] = names.length === 1 ? ["a local variable", "it"] : ["local variables", "them"];
  const where = `${are} of the code around it. A worker has only the module's names and the arguments`;
  return `\`${fn}\` uses ${list}, ${where}: pass ${them} as ${names.length === 1 ? "an argument" : "arguments"}.`;
}

/** A function's name as messages and the record show it. */
export function nameOf(fn: Function): string {
  return fn.name || "<anonymous>";
}
