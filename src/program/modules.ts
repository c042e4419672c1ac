import type { NotStarted } from "../compile/explain.ts";
import type { CompiledProgram } from "../compile/program.ts";

type Exports = Record<string, unknown>;
type ModuleFunction = (exports: Exports, require: (specifier: string) => Exports, module: { exports: Exports }) => void;

/** A program that can't be linked: nothing of it has run. */
export class LinkError extends Error {
  readonly outcome: NotStarted;

  constructor(error: NotStarted["error"], advice: string) {
    super(error.message);
    this.outcome = { kind: "not-started", error, advice };
  }
}

/** The modules of one program: CommonJS that calls `require` for each other and for what the host provides. */
export class Modules {
  readonly #program: CompiledProgram;
  readonly #provided: Record<string, Exports>;
  readonly #functions = new Map<string, ModuleFunction>();
  readonly #evaluated = new Map<string, { exports: Exports }>();

  /** @param provided modules of the host by the names programs import them by */
  constructor(program: CompiledProgram, provided: Record<string, Exports>) {
    this.#program = program;
    this.#provided = provided;
  }

  /**
   * Finds every module the entry leads to, before any of them runs.
   * @throws LinkError for an import of what is not there, and for a module the engine can't parse
   */
  link(): void {
    const { entry, modules } = this.#program;
    if (!(entry in modules)) {
      const message = `There is no file ${entry}`;
      throw new LinkError({ name: "ModuleNotFoundError", message, traceback: [] }, `Name the file to run ${entry}.`);
    }
    this.#link(entry);
  }

  /** Runs the program's modules, imported ones first. Throws what they throw. */
  evaluate(): void {
    this.#evaluate(this.#program.entry);
  }

  #link(path: string): void {
    if (this.#functions.has(path)) return;
    const code = this.#program.modules[path]!;
    this.#functions.set(path, parse(path, code));
    for (const { specifier, line } of importsOf(code)) {
      if (specifier in this.#provided) continue;
      const target = this.#resolve(specifier, path);
      if (target === null) throw this.#notFound(specifier, path, line);
      this.#link(target);
    }
  }

  #evaluate(path: string): Exports {
    const known = this.#evaluated.get(path);
    if (known) return known.exports;
    const module = { exports: {} };
    this.#evaluated.set(path, module);
    const require = (specifier: string) =>
      this.#provided[specifier] ?? this.#evaluate(this.#resolve(specifier, path) ?? specifier);
    this.#functions.get(path)!(module.exports, require, module);
    return module.exports;
  }

  /** The path of the module that `specifier` names in the module at `from`; null when there is none. */
  #resolve(specifier: string, from: string): string | null {
    if (!/^\.{0,2}\//.test(specifier)) return null;
    const path = new URL(specifier, `file://${from}`).pathname;
    const candidates = [path, `${path}.ts`, path.replace(/\.js$/, ".ts"), `${path}/index.ts`];
    return candidates.find((candidate) => candidate in this.#program.modules) ?? null;
  }

  #notFound(specifier: string, file: string, line: number): LinkError {
    const files = Object.keys(this.#program.modules).filter((path) => path !== file);
    const own =
      files.length === 0 ? "The program has no other file" : `The program's other files are ${files.join(", ")}`;
    const advice = specifier.startsWith(".")
      ? `${own}: correct the name, or add the file.`
      : `A program can import "asyncio" and its own files, whose names begin with "./".`;
    const message = `Cannot find module '${specifier}', imported by ${file}`;
    const traceback = [{ file, line, function: "<module>" }];
    return new LinkError({ name: "ModuleNotFoundError", message, traceback }, advice);
  }
}

/** In the global scope, and named in stacks by the path of its source, whose lines are the module's. */
function parse(path: string, code: string): ModuleFunction {
  try {
    const evaluate = globalThis.eval as (text: string) => ModuleFunction;
    const fn = evaluate(`(function (exports, require, module) {${code}\n})\n//# sourceURL=${path}`);
    return Object.defineProperty(fn, "name", { value: "<module>" });
  } catch (error) {
    const { name, message } = error as SyntaxError;
    const traceback = [{ file: path, line: 1, function: "<module>" }];
    throw new LinkError({ name, message, traceback }, `Look through ${path} for syntax that is very new or very old.`);
  }
}

/** What Babel has made of the imports. */
function importsOf(code: string): { specifier: string; line: number }[] {
  return code.split("\n").flatMap((text, index) =>
    Array.from(text.matchAll(/\brequire\("([^"]+)"\)/g), ([, specifier]) => ({
      specifier: specifier!,
      line: index + 1,
    })),
  );
}
