/** What is known of a coroutine function: a constant in compiled code. Python's code object. */
export interface Code {
  /** As in Python's `__qualname__`. */
  readonly name: string;
  /** The module's path as the program knows it; empty when unknown. */
  readonly file: string;
  /** The line of its definition, from 1; 0 when unknown. */
  readonly line: number;
  /** A task of it is the runtime's own business, and not recorded. */
  readonly unrecorded?: true;
}

/** The code of a function of which no more than the name is known. */
export function codeNamed(name: string): Code {
  return { name: name || "<anonymous>", file: "", line: 0 };
}
