import { pathToFileURL } from "node:url";
import type { Exercise } from "../grading/index.ts";
import { CourseError } from "./course-error.ts";
import { shown } from "./folders.ts";

/** Imports an exercise's `check.ts`. Throws a {@link CourseError} when that does not export an exercise. */
export async function loadCheck(path: string): Promise<Exercise> {
  const module = (await import(/* @vite-ignore */ pathToFileURL(path).href)) as { default?: Partial<Exercise> };
  const { checks, scenarios } = module.default ?? {};
  if (!Array.isArray(checks) || !Array.isArray(scenarios)) {
    throw new CourseError([`${shown(path)}: its default export is not an exercise({ checks, scenarios })`]);
  }
  return { checks, scenarios };
}
