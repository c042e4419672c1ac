import { join } from "node:path";
import type { Program } from "../compile/program.ts";
import { CourseError, noting } from "./course-error.ts";
import { filesIn, foldersIn, shown, sourcesIn, textOf } from "./folders.ts";

/** A program that a lesson shows in both languages; both print the same. */
export interface Example {
  name: string;
  /** The Python program: `<name>.py`. */
  python: string;
  /** The TypeScript one: `<name>.ts`, or the files of the folder `<name>` when they are several. */
  program: Program;
}

/** The examples in a folder. Throws a {@link CourseError} for one without its twin, and for what is no example. */
export function readExamples(folder: string): Example[] {
  const files = filesIn(folder);
  const names = new Set([...files.map((file) => file.replace(/\.(py|ts)$/, "")), ...foldersIn(folder)]);
  const problems: string[] = [];
  const examples = [...names].sort().flatMap((name): Example[] => {
    const python = noting(problems, () => textOf(join(folder, `${name}.py`)));
    const program = noting(problems, () => readProgram(folder, name));
    return python !== undefined && program ? [{ name, python, program }] : [];
  });
  if (problems.length > 0) throw new CourseError(problems);
  return examples;
}

function readProgram(folder: string, name: string): Program {
  const modules = sourcesIn(join(folder, name));
  if (modules.size === 0) modules.set("main", textOf(join(folder, `${name}.ts`)));
  else if (!modules.has("main")) throw new CourseError([`${shown(join(folder, name))}: there is no main.ts in it`]);
  return { files: Object.fromEntries(Array.from(modules, ([path, text]) => [`/${path}.ts`, text])), entry: "/main.ts" };
}
