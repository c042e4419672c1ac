import { join } from "node:path";
import type { Scenario } from "../grading/index.ts";
import { foldersIn, programFilesIn, shown } from "./folders.ts";

/** The scenarios of an exercise: the folders in its folder `scenarios/`, whose names read as words in a sentence. */
export function readScenarios(exercise: string): Scenario[] {
  return foldersIn(join(exercise, "scenarios")).map((folder) => {
    const path = join(exercise, "scenarios", folder);
    return {
      name: folder.replaceAll("-", " "),
      files: { typescript: programFilesIn(path, ".ts"), python: programFilesIn(path, ".py") },
    };
  });
}

/**
 * What is wrong with a scenario: files of it replace none of the program's, or are there in one language only.
 *
 * @param program paths of what stands beside the learner's program, in both languages
 */
export function problemsOf({ name, files }: Scenario, exercise: string, program: string[]): string[] {
  const folder = join(exercise, "scenarios", name.replaceAll(" ", "-"));
  const paths = Object.values(files).flatMap(Object.keys) as string[];
  const twinOf = (path: string) => (path.endsWith(".ts") ? path.replace(/ts$/, "py") : path.replace(/py$/, "ts"));
  const strangers = paths.filter((path) => !program.includes(path));
  const twinless = paths.filter((path) => !paths.includes(twinOf(path)));
  return [
    ...strangers.map((path) => `${shown(join(folder, path))}: replaces no file of the exercise`),
    ...twinless.map((path) => `${shown(join(folder, twinOf(path)))}: there is no such file`),
  ];
}
