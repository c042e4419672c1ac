import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import ts from "typescript";
import { FILES, GLOBALS, RUNTIME, type Declarations } from "../declarations.ts";

/**
 * Reads what the programs of sandboxes are checked against from where `npm run types` takes it too: the options and the
 * globals of content/, and the runtime's sources.
 *
 * @param root the project's folder
 */
export function readDeclarations(root: string): Declarations {
  const { options } = readConfig(join(root, "content"));
  const files = {
    ...languageFiles(options.lib ?? []),
    ...runtimeFiles(join(root, "runtime")),
    [GLOBALS]: readFileSync(join(root, "content/programs.d.ts"), "utf8"),
    [FILES]: readFileSync(join(root, "content/files.d.ts"), "utf8"),
  };
  return { options: { ...options, configFilePath: undefined }, files };
}

function readConfig(folder: string): ts.ParsedCommandLine {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, folder);
}

/** TypeScript's declarations of JavaScript, with all that they refer to. */
function languageFiles(names: string[]): Record<string, string> {
  const folder = dirname(createRequire(import.meta.url).resolve("typescript"));
  const files: Record<string, string> = {};
  const add = (name: string) => {
    if (`/${name}` in files) return;
    const text = readFileSync(join(folder, name), "utf8");
    files[`/${name}`] = text;
    for (const { fileName } of ts.preProcessFile(text).libReferenceDirectives) add(`lib.${fileName}.d.ts`);
  };
  names.forEach((name) => add(basename(name)));
  return files;
}

/** The runtime's public declarations, as a package that programs can import. */
function runtimeFiles(folder: string): Record<string, string> {
  const files: Record<string, string> = {
    [`${RUNTIME}package.json`]: JSON.stringify({ name: "asyncio", types: "index.d.ts" }),
  };
  const options: ts.CompilerOptions = { ...readConfig(folder).options, stripInternal: true, noCheck: true };
  const program = ts.createProgram([join(folder, "src/index.ts")], { ...options, outDir: RUNTIME });
  program.emit(undefined, (path, text) => (files[path] = text), undefined, true);
  return files;
}
