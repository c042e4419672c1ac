import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import type { Program } from "../record/program.ts";
import { isDataFile } from "../record/data-files.ts";
import { nodeLane } from "../lanes/in-node.ts";

/**
 * The program whose main module is `file`, with all it imports from its folder and the folders in it, and the data files
 * in that folder that it names. Its paths count from that folder: `/main.ts`.
 *
 * @param from the folder `file` counts from
 * @throws Error when there is no such file, or it is none of a program. An import of what is not there is left to the program's run
 */
export function gatherProgram(from: string, file: string): Program {
  const path = resolve(from, file);
  if (!isFile(path)) throw new Error(`There is no file ${file}.`);
  const folder = dirname(path);
  const entry = `/${basename(path)}`;
  const lane = nodeLane(entry);
  const files: Program["files"] = {};
  const waiting = [entry];
  for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
    if (module in files) continue;
    const source = readFileSync(join(folder, module), "utf8");
    files[module] = source;
    waiting.push(
      ...lane.importsOf(source, module).flatMap((places) => places.find((path) => isFile(join(folder, path))) ?? []),
    );
  }
  const sources = Object.values(files);
  for (const name of readdirSync(folder).filter(isDataFile)) {
    if (sources.some((source) => source.includes(name))) files[`/${name}`] = readFileSync(join(folder, name), "utf8");
  }
  return { files, entry };
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
