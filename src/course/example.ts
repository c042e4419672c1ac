import { join } from "node:path";
import type { Program } from "../record/program.ts";
import { CourseError, noting } from "./course-error.ts";
import { filesIn, foldersIn, programFilesIn, shown, textOf } from "./folders.ts";

/** A program that a lesson shows in both languages; both print the same. */
export interface Example {
  name: string;
  /** The Python program: `<name>.py`. */
  python: string;
  /** The TypeScript one: `<name>.ts`, or the files of the folder `<name>` when they are several. */
  program: Program;
  /** Where the entry of that program is. */
  path: string;
}

/** The examples in a folder. Throws a {@link CourseError} for one without its twin, and for what is no example. */
export function readExamples(folder: string): Example[] {
  const files = filesIn(folder);
  const names = new Set([...files.map((file) => file.replace(/\.(py|ts)$/, "")), ...foldersIn(folder)]);
  const problems: string[] = [];
  const examples = [...names].sort().flatMap((name): Example[] => {
    const python = noting(problems, () => textOf(join(folder, `${name}.py`)));
    const typescript = noting(problems, () => readProgram(folder, name));
    return python !== undefined && typescript ? [{ name, python, ...typescript }] : [];
  });
  if (problems.length > 0) throw new CourseError(problems);
  return examples;
}

function readProgram(folder: string, name: string): Pick<Example, "program" | "path"> {
  const entry = "/main.ts";
  const files = programFilesIn(join(folder, name));
  if (files[entry] !== undefined) return { program: { files, entry }, path: join(folder, name, entry) };
  if (Object.keys(files).length > 0) throw new CourseError([`${shown(join(folder, name))}: there is no main.ts in it`]);
  const path = join(folder, `${name}.ts`);
  return { program: { files: { [entry]: textOf(path) }, entry }, path };
}
