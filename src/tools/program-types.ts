/**
 * Checks the types of the programs that are compiled as in a sandbox: examples, starters, solutions and the files beside
 * them, and those that are compared with CPython. Mistakes are left out, for they may be wrong in any way.
 *
 * It differs from `tsc` in one thing. In a sandbox `exercises/x/solution.ts` becomes main.ts beside the files of
 * `exercises/x/files/`, so what it imports from "./kitchen" is found there.
 */
import { join } from "node:path";
import ts from "typescript";
import { root } from "./root.mjs";

/** Folders of programs, each with its tsconfig.json. */
const FOLDERS = ["content", "tests/conformance/programs"];

const formatHost: ts.FormatDiagnosticsHost = {
  getCanonicalFileName: (path) => path,
  getCurrentDirectory: () => root,
  getNewLine: () => "\n",
};

/** Where a program's file stands in its sandbox, among the others: all that differs is the folder. */
function placeInSandbox(path: string): string {
  return path.replace(/(\/exercises\/[^/]+)\/(?:(?:alternatives|mistakes)\/)?([^/]+)$/, "$1/files/$2");
}

function checkPrograms(folder: string): readonly ts.Diagnostic[] {
  const config = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options, fileNames, errors } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
  const host = ts.createCompilerHost(options);
  host.resolveModuleNameLiterals = (names, file) =>
    names.map(({ text }) => ts.resolveModuleName(text, placeInSandbox(file), options, host));

  const program = ts.createProgram(fileNames, options, host);
  const files = program.getSourceFiles().filter(({ fileName }) => fileNames.includes(fileName));
  return [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...files.flatMap((file) => ts.getPreEmitDiagnostics(program, file)),
  ];
}

const diagnostics = FOLDERS.flatMap((folder) => checkPrograms(join(root, folder)));
console.log(ts.formatDiagnosticsWithColorAndContext(diagnostics, formatHost));
process.exitCode = diagnostics.length > 0 ? 1 : 0;
