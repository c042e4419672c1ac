import { transformSync, type TransformOptions } from "@babel/core";
import modulesCommonJS from "@babel/plugin-transform-modules-commonjs";
import presetTypeScript from "@babel/preset-typescript";
import coroutines from "./plugin.ts";
import type { CompiledProgram, Program } from "./program.ts";

const OPTIONS: TransformOptions = {
  babelrc: false,
  configFile: false,
  highlightCode: false,
  retainLines: true,
  sourceType: "module",
  presets: [presetTypeScript],
  plugins: [coroutines, modulesCommonJS],
};

/**
 * Compiles every file of a program, in Node.
 *
 * @throws Babel's error of the first file that can't be compiled; `explainCompileError` puts it into words
 */
export function compile({ files, entry }: Program): CompiledProgram {
  const modules: Record<string, string> = {};
  for (const [path, source] of Object.entries(files)) {
    modules[path] = transformSync(source, { ...OPTIONS, filename: path })?.code ?? "";
  }
  return { modules, entry };
}
