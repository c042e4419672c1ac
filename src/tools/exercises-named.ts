import { readCourse, type ExerciseFolder } from "../course/index.ts";

/**
 * The exercises of a lesson, or one of them, or all for "", by their names.
 *
 * @throws Error when there is none of this name
 */
export function exercisesNamed(name: string): Map<string, ExerciseFolder> {
  const all = readCourse().flatMap((lesson) =>
    lesson.exercises.map((exercise) => [`${lesson.slug}/${exercise.slug}`, exercise] as const),
  );
  const named = all.filter(([title]) => name === "" || title === name || title.startsWith(`${name}/`));
  if (named.length === 0) throw new Error(`There is no lesson or exercise “${name}”.`);
  return new Map(named);
}
