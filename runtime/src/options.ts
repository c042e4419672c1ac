import { repr, typeName } from "./repr.ts";

/**
 * Raises for an option that the call does not have, as Python does for keyword arguments: one that is passed over in
 * silence shows as a fault somewhere else.
 * @param call what is called, as messages name it: `gather()`
 * @param names the options that it has
 * @throws TypeError for what is no object, and for a name that is none of these
 */
export function checkOptions(call: string, options: unknown, names: readonly string[]): void {
  if (typeof options !== "object" || options === null) {
    throw new TypeError(`${call} takes its options by name, as in { ${names[0]}: … }, and got ${typeName(options)}`);
  }
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const here = name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const guess = names.includes(here) ? `. Did you mean '${here}'?` : `. It has ${names.join(", ")}`;
    throw new TypeError(`${call} got an unexpected option '${name}'${guess}`);
  }
}

/**
 * Raises for anything but a number. JavaScript compares everything with one: a time limit of `{ timeout: 1 }` would be over
 * at once, and a size of `{ maxsize: 1 }` would be none.
 * @param call what is called, as messages name it: `waitFor()`
 * @param name the argument's
 * @throws TypeError
 */
export function checkNumber(call: string, name: string, value: unknown): void {
  if (typeof value !== "number") throw new TypeError(`${call} takes ${name} as a number, and got ${repr(value)}`);
}
