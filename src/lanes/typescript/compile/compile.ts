import { transformSync, type TransformOptions } from "@babel/core";
import modulesCommonJS from "@babel/plugin-transform-modules-commonjs";
import presetTypeScript from "@babel/preset-typescript";
import coroutines from "asyncio/babel-plugin";
import { dataIn, modulesIn } from "../../../record/data-files.ts";
import type { CompiledProgram, Program } from "../../../record/program.ts";

const OPTIONS: TransformOptions = {
  babelrc: false,
  configFile: false,
  highlightCode: false,
  retainLines: true,
  sourceType: "module",
  presets: [presetTypeScript],
  plugins: [[coroutines, { runtime: "asyncio" }], modulesCommonJS],
};

/** What files were compiled to, by path and text: the same ones come again, beside other answers and in other scenarios. */
const compiled = new Map<string, string>();

/**
 * Compiles every module of a program, in Node.
 *
 * @throws Babel's error of the first file that can't be compiled; `explainCompileError` puts it into words
 */
export function compile({ files, entry }: Program): CompiledProgram {
  const modules: Record<string, string> = {};
  for (const [path, source] of Object.entries(modulesIn(files))) {
    modules[path] = compileFile(path, source);
  }
  return { modules, data: dataIn(files), entry };
}

function compileFile(path: string, source: string): string {
  const key = `${path}\n${source}`;
  const code = compiled.get(key) ?? transformSync(source, { ...OPTIONS, filename: path })?.code ?? "";
  compiled.set(key, code);
  return code;
}
