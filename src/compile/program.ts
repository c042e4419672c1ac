/** A program as a learner writes it. Paths are absolute, such as `/main.ts`. */
export interface Program {
  /** TypeScript sources by path. */
  files: Record<string, string>;
  /** The path of the module that is run. */
  entry: string;
}

/** A program a Worker can run. */
export interface CompiledProgram {
  /**
   * CommonJS modules by the path of their source: TypeScript stripped, coroutine functions compiled. Line N of a
   * module is line N of its source.
   */
  modules: Record<string, string>;
  entry: string;
}
