/**
 * `node src/commands/with-node.mjs src/commands/program-types.ts <folder>…`: checks the types of the programs that are compiled
 * as in a sandbox: examples, starters, solutions and the files beside them, and those that are compared with CPython.
 * Mistakes are left out, for they may be wrong in any way.
 */
import { openPrograms } from "../typing/programs.ts";

const problems = process.argv
  .slice(2)
  .map((folder) => openPrograms(folder).problems)
  .join("");
console.log(problems);
process.exitCode = problems === "" ? 0 : 1;
