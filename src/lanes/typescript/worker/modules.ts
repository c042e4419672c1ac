import { functionFromText, loadForJobs, type FunctionPlace, type ProgramScope } from "asyncio/host";
import type { NotStarted } from "../compile/explain.ts";
import type { CompiledProgram } from "../../../record/program.ts";
import { insteadOf } from "./instead.ts";
import { evaluateScript } from "./evaluate-script.ts";

type Exports = Record<string, unknown>;
type ModuleFunction = (exports: Exports, require: (specifier: string) => Exports, module: Module) => void;

interface Module {
  exports: Exports;
  /** Evaluates an expression among the module's names; there when the module has been evaluated. */
  evaluate?: (text: string) => unknown;
}

/** A program that can't be linked: nothing of it has run. */
export class LinkError extends Error {
  readonly outcome: NotStarted;

  constructor(error: NotStarted["error"], advice: string) {
    super(error.message);
    this.outcome = { kind: "not-started", error, advice };
  }
}

/** The modules of one program: CommonJS that calls `require` for each other and for what the host provides. */
export class Modules implements ProgramScope {
  contextVariables: ProgramScope["contextVariables"] = [];
  readonly #program: CompiledProgram;
  readonly #provided: Record<string, Exports>;
  readonly #functions: Map<string, ModuleFunction>;
  readonly #evaluated = new Map<string, Module>();

  /**
   * @param provided modules of the host by the names programs import them by
   * @param functions of the program's modules, as far as they were parsed before
   */
  constructor(
    program: CompiledProgram,
    provided: Record<string, Exports>,
    functions = new Map<string, ModuleFunction>(),
  ) {
    this.#program = program;
    this.#provided = provided;
    this.#functions = functions;
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

  /** Evaluates the program once more, for a worker: it has its own state, and runs nothing. */
  copy(): Modules {
    const copy = new Modules(this.#program, this.#provided, this.#functions);
    copy.link();
    copy.contextVariables = loadForJobs(() => copy.evaluate());
    return copy;
  }

  locate(fn: Function): FunctionPlace | null {
    for (const path of this.#evaluated.keys()) {
      if (this.lookUp(fn.name, path) === fn) return { module: path, name: fn.name };
    }
    const text = Function.prototype.toString.call(fn);
    for (const [path, code] of Object.entries(this.#program.modules)) {
      const index = code.indexOf(text);
      if (index >= 0) return { module: path, text, line: code.slice(0, index).split("\n").length };
    }
    return null;
  }

  find(place: FunctionPlace): Function {
    if ("name" in place) return this.lookUp(place.name, place.module) as Function;
    const evaluate = this.#evaluated.get(place.module)!.evaluate!;
    return functionFromText(place.text, (text) => {
      // At its own line, so that errors name that one.
      return evaluate(`${"\n".repeat(place.line - 1)}${text}\n//# sourceURL=${place.module}`);
    });
  }

  lookUp(name: string, path: string): unknown {
    if (!/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) return undefined;
    try {
      return this.#evaluated.get(path)?.evaluate?.(name);
    } catch {
      return undefined;
    }
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
    const module: Module = { exports: {} };
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
      : `Nothing can be installed here: a program can import "asyncio" and its own files, whose names begin with "./".` +
        prefixed(insteadOf(specifier));
    const message = `Cannot find module '${specifier}', imported by ${file}`;
    const traceback = [{ file, line, function: "<module>" }];
    return new LinkError({ name: "ModuleNotFoundError", message, traceback }, advice);
  }
}

function prefixed(sentence: string | null): string {
  return sentence === null ? "" : ` ${sentence}`;
}

/** The lines of the module's function are those of its source. */
function parse(path: string, code: string): ModuleFunction {
  try {
    const scope = "module.evaluate = (text) => eval(text);";
    // A method, because engines show the name that a function is written with.
    const expression = `({ "<module>"(exports, require, module) {${code}\n${scope}} })`;
    return evaluateScript<{ "<module>": ModuleFunction }>(expression, path)["<module>"];
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
