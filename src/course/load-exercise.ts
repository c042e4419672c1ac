import { pathToFileURL } from "node:url";
import type { Check, Exercise } from "../grading/index.ts";
import { CourseError } from "./course-error.ts";
import type { ExerciseFolder } from "./exercise-folder.ts";
import { shown } from "./folders.ts";

/**
 * Imports an exercise's `check.ts` and joins it with its scenarios. Throws a {@link CourseError} when that fails, when it
 * does not export an exercise, and when its checks and the folders of its scenarios name different ones.
 */
export async function loadExercise({
  check,
  scenarios,
}: Pick<ExerciseFolder, "check" | "scenarios">): Promise<Exercise> {
  const checks = (await importOf(check)).default;
  if (!Array.isArray(checks)) throw new CourseError([`${shown(check)}: its default export is not an exercise(…)`]);
  const asked = checks.flatMap(({ scenario }) => scenario ?? []);
  const there = scenarios.map(({ name }) => name);
  const problems = [
    ...asked.filter((name) => !there.includes(name)).map((name) => `asks in “${name}”, a scenario that has no folder`),
    ...there.filter((name) => !asked.includes(name)).map((name) => `asks nothing in the scenario “${name}”`),
  ];
  if (problems.length > 0) throw new CourseError(problems.map((problem) => `${shown(check)}: ${problem}`));
  return { checks, scenarios };
}

async function importOf(path: string): Promise<{ default?: Check[] }> {
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default?: Check[] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CourseError([`${shown(path)}: ${message}`], { cause: error });
  }
}
