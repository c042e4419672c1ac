import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Program } from "../lanes/program.ts";
import { languageOf } from "../record/languages.ts";

/**
 * The program whose main module is `file`, with all it imports from its folder and the folders in it. Its paths count
 * from that folder: `/main.ts`.
 *
 * @param from the folder `file` counts from
 * @throws Error when there is no such file. An import of what is not there is left to the program's run
 */
export function gatherProgram(from: string, file: string): Program {
  const path = resolve(from, file);
  if (!isFile(path)) throw new Error(`There is no file ${file}.`);
  const folder = dirname(path);
  const entry = `/${basename(path)}`;
  const files: Program["files"] = {};
  const waiting = [entry];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    if (module in files) continue;
    const source = readFileSync(join(folder, module), "utf8");
    files[module] = source;
    waiting.push(...importsOf(source, module, folder));
  }
  return { files, entry };
}

/** The files that a module's imports of its own program name, as far as they are there. */
function importsOf(source: string, module: string, folder: string): string[] {
  return languageOf(module) === "python" ? pythonImports(source, folder) : relativeImports(source, module, folder);
}

function pythonImports(source: string, folder: string): string[] {
  const names = Array.from(source.matchAll(/^\s*(?:from|import)\s+([\w.]+)/gm), ([, name]) =>
    name!.replaceAll(".", "/"),
  );
  return names
    .map((name) => [`/${name}.py`, `/${name}/__init__.py`].find((path) => isFile(join(folder, path))))
    .filter((path) => path !== undefined);
}

function relativeImports(source: string, module: string, folder: string): string[] {
  return Array.from(source.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g), ([, specifier]) => {
    const target = join(dirname(module), specifier!);
    return [target, `${target}.ts`, `${target}/index.ts`].find((path) => isFile(join(folder, path)));
  }).filter((path) => path !== undefined);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
