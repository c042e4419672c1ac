import { join } from "node:path";
import { modulesIn } from "../record/data-files.ts";
import type { Program } from "../record/program.ts";
import { byLanguage, LANGUAGES, mainFile, withoutExtension, type Language } from "../record/languages.ts";
import { CourseError, noting } from "./course-error.ts";
import { filesIn, foldersIn, programFilesIn, shown, textOf } from "./folders.ts";

/** A program that a lesson shows in each language; all print the same. */
export interface Example {
  name: string;
  programs: Record<Language, ExampleProgram>;
}

/** One file, `<name>.py`, or those in the folder `<name>` when they are several. What it can read is in that folder too. */
export interface ExampleProgram extends Program {
  /** Where its entry is. */
  path: string;
}

/** The examples in a folder. Throws a {@link CourseError} for one without its twin, and for what is no example. */
export function readExamples(folder: string): Example[] {
  const names = new Set([...filesIn(folder).map(withoutExtension), ...foldersIn(folder)]);
  const problems: string[] = [];
  const examples = [...names].sort().map((name): Example => {
    const read = (language: Language) => noting(problems, () => readProgram(folder, name, language));
    return { name, programs: byLanguage(read) as Example["programs"] };
  });
  if (problems.length > 0) throw new CourseError(problems);
  return examples;
}

function readProgram(folder: string, name: string, language: Language): ExampleProgram {
  const entry = mainFile(language);
  const files = programFilesIn(join(folder, name), language);
  if (files[entry] !== undefined) return { files, entry, path: join(folder, name, entry) };
  if (Object.keys(modulesIn(files)).length > 0) {
    throw new CourseError([`${shown(join(folder, name))}: there is no ${entry.slice(1)} in it`]);
  }
  const path = join(folder, `${name}${LANGUAGES[language].extension}`);
  return { files: { [entry]: textOf(path), ...files }, entry, path };
}
