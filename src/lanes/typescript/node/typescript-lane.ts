import { dirname, join } from "node:path/posix";
import type { NodeLane } from "../../lane.ts";
import type { CompiledProgram, Program } from "../../../record/program.ts";
import { supervise, type RunOptions } from "../../supervise/supervise.ts";
import { compile } from "../compile/compile.ts";
import { recordNotStarted } from "../compile/not-started.ts";
import { processes } from "./processes.ts";

/** TypeScript in Node: compiled by Babel, run in a fenced process by the same script as in a browser's Worker. */
export const TYPESCRIPT_IN_NODE: NodeLane = {
  async run(program: Program, options: RunOptions) {
    let compiled: CompiledProgram;
    try {
      compiled = compile(program);
    } catch (error) {
      return recordNotStarted(error, program, options.clock);
    }
    return supervise(await processes.take(), compiled, options).record;
  },

  importsOf(source, path) {
    return Array.from(source.matchAll(/\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g), ([, specifier]) => {
      const target = join(dirname(path), specifier!);
      return [target, `${target}.ts`, `${target}/index.ts`];
    });
  },
};
