import { join, resolve } from "node:path";
import ts from "typescript";
import { namesIn, type TypedName } from "./typed-name.ts";

/** The programs in a folder, as TypeScript understands them in a sandbox. */
export interface TypedPrograms {
  /** What is wrong with their types, for a terminal; empty when nothing is. */
  problems: string;
  /** The names in one of the files, with their types. Throws an Error for a file that is not one of them. */
  typesIn(path: string): TypedName[];
}

/**
 * Reads the programs that the `tsconfig.json` of a folder names.
 *
 * It differs from `tsc` in one thing. In a sandbox `exercises/x/solution.ts` becomes main.ts beside the files of
 * `exercises/x/files/` and of its lesson's `files/`, so what it imports from "./kitchen" is found there; and so does
 * what a file of `exercises/x/scenarios/y/` imports and does not find beside it.
 */
export function openPrograms(folder: string): TypedPrograms {
  const config = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config.config, ts.sys, resolve(folder));
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, file) =>
    names.map(({ text }) => {
      const found = placesInSandbox(file).map((place) => ts.resolveModuleName(text, place, options, host));
      return found.find(({ resolvedModule }) => resolvedModule) ?? found[0]!;
    });
  const program = ts.createProgram(fileNames, options, host);
  return {
    get problems() {
      const files = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
      return formatted([
        ...errors,
        ...program.getOptionsDiagnostics(),
        ...files.flatMap((file) => ts.getPreEmitDiagnostics(program, file)),
      ]);
    },
    typesIn(path) {
      const file = program.getSourceFile(resolve(path));
      if (!file) throw new Error(`${path} is not among the programs of ${folder}`);
      return namesIn(file, program.getTypeChecker());
    },
  };
}

/** Beside what a program's file stands in its sandbox, the nearest first: all that differs is the folder. */
function placesInSandbox(path: string): string[] {
  const [, lesson, exercise, scenario, name] =
    /^(.*)\/exercises\/([^/]+)\/(?:(?:alternatives|files|mistakes|scenarios\/([^/]+))\/)?([^/]+)$/.exec(path) ?? [];
  if (!lesson) return [path];
  const inSandbox = [`${lesson}/exercises/${exercise}/files/${name}`, `${lesson}/files/${name}`];
  return scenario === undefined ? inSandbox : [path, ...inSandbox];
}

function formatted(diagnostics: ts.Diagnostic[]): string {
  return ts.formatDiagnosticsWithColorAndContext(diagnostics, {
    getCanonicalFileName: (path) => path,
    getCurrentDirectory: () => process.cwd(),
    getNewLine: () => "\n",
  });
}
