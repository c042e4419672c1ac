import { LoadError } from "../load/load-error.ts";

/** One file to compile. */
export interface Source {
  /** As the program knows it: `/main.ts`. */
  path: string;
  code: string;
}

/** Compiles TypeScript in the page. */
export interface Compiler {
  /**
   * The compiled text of each source, in their order: a CommonJS module whose line N is line N of its source.
   *
   * @throws CompileError for the first source that can't be compiled
   * @throws CompilerEndedError
   */
  compile(sources: Source[]): Promise<string[]>;

  /** Ends it, and whatever it is doing. */
  close(): void;
}

/** A source that can't be compiled. The message is Babel's: `/main.ts: Unexpected token (1:9)` and the lines around. */
export class CompileError extends Error {
  override name = "CompileError";

  constructor(message: string, path: string) {
    // A compiler may name what lay at the source's place before.
    super(message.replace(/^\/\S+(?=: )/, path));
  }
}

/** The compiler has ended before it answered: it was closed, or something of it has failed. */
export class CompilerEndedError extends LoadError {
  override name = "CompilerEndedError";
}
