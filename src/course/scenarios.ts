import { join } from "node:path";
import type { Scenario } from "../grading/index.ts";
import { isDataFile } from "../record/data-files.ts";
import { byLanguage, languages, LANGUAGES, withoutExtension } from "../record/languages.ts";
import { foldersIn, programFilesIn, shown } from "./folders.ts";

/** The scenarios of an exercise: the folders in its folder `scenarios/`, whose names read as words in a sentence. */
export function readScenarios(exercise: string): Scenario[] {
  return foldersIn(join(exercise, "scenarios")).map((folder) => ({
    name: folder.replaceAll("-", " "),
    files: byLanguage((language) => programFilesIn(join(exercise, "scenarios", folder), language)),
  }));
}

/**
 * What is wrong with a scenario: files of it replace none of the program's, or are not there in each language.
 *
 * @param program paths of what stands beside the learner's program, in each language
 */
export function problemsOf({ name, files }: Scenario, exercise: string, program: string[]): string[] {
  const folder = join(exercise, "scenarios", name.replaceAll(" ", "-"));
  const paths = Object.values(files).flatMap(Object.keys) as string[];
  const wanted = new Set(paths.flatMap(inEachLanguage));
  const strangers = paths.filter((path) => !program.includes(path));
  const missing = [...wanted].filter((path) => !paths.includes(path));
  return [
    ...strangers.map((path) => `${shown(join(folder, path))}: replaces no file of the exercise`),
    ...missing.map((path) => `${shown(join(folder, path))}: there is no such file`),
  ];
}

function inEachLanguage(path: string): string[] {
  if (isDataFile(path)) return [path];
  return languages().map((language) => withoutExtension(path) + LANGUAGES[language].extension);
}
