/** A program as a learner writes it. Paths are absolute, such as `/main.ts`, and tell its language. */
export interface Program {
  /** Texts by path: the sources of its modules, and the data files that stand beside them for it to read. */
  files: Record<string, string>;
  /** The path of the module that is run. */
  entry: string;
}

/** A program a Worker can run. Of one in Python the modules are the sources. */
export interface CompiledProgram {
  /**
   * CommonJS modules by the path of their source: TypeScript stripped, coroutine functions compiled. Line N of a
   * module is line N of its source.
   */
  modules: Record<string, string>;
  /** The texts of the files that it can open, by path. */
  data: Record<string, string>;
  entry: string;
}
