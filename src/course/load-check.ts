import { pathToFileURL } from "node:url";
import type { Exercise } from "../grading/index.ts";
import { CourseError } from "./course-error.ts";
import { shown } from "./folders.ts";

/** Imports an exercise's `check.ts`. Throws a {@link CourseError} when that fails, or does not export an exercise. */
export async function loadCheck(path: string): Promise<Exercise> {
  const { checks, scenarios } = (await importOf(path)).default ?? {};
  if (!Array.isArray(checks) || !Array.isArray(scenarios)) {
    throw new CourseError([`${shown(path)}: its default export is not an exercise({ checks, scenarios })`]);
  }
  return { checks, scenarios };
}

async function importOf(path: string): Promise<{ default?: Partial<Exercise> }> {
  try {
    return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default?: Partial<Exercise> };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new CourseError([`${shown(path)}: ${message}`], { cause: error });
  }
}
