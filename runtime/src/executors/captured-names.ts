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

/** Says what to do about the variables a function uses that its worker does not have; null when none is known. */
export function explainCaptured(fn: Function): string | null {
  const names = captured.get(fn);
  if (names === undefined) return null;
  const list = names.map((name) => `\`${name}\``).join(", ");
  const [are, pass] =
    names.length === 1 ? ["a local variable", "pass it as an argument"] : ["local variables", "pass them as arguments"];
  return `${describeFunction(fn)} uses ${list}, ${are} of the code around it. ${WHAT_IS_THERE}: ${pass}.`;
}

/** What a worker sees. */
export const WHAT_IS_THERE = "A worker has only the module's names and the function's arguments";

/** A function's name as the record shows it. */
export function nameOf(fn: Function): string {
  return fn.name || "<anonymous>";
}

/** A function at the beginning of a message. */
export function describeFunction(fn: Function): string {
  return fn.name ? `\`${fn.name}\`` : "The function";
}
