import { relative } from "node:path";
import { lessonsFolder, type Example, type ExerciseFolder, type LessonFolder } from "./index.ts";

/** The example of this name; an unknown one fails the build and says which there are. */
export function exampleIn(lesson: LessonFolder, name: string): Example {
  return named(lesson, "example", name, lesson.examples);
}

/** The changed example of this name; an unknown one fails the build and says which there are. */
export function changeIn(lesson: LessonFolder, name: string): Example {
  return named(lesson, "change", name, lesson.changes);
}

/** The exercise of this name, without its number; an unknown one fails the build and says which there are. */
export function exerciseIn(lesson: LessonFolder, name: string): ExerciseFolder {
  const exercise = lesson.exercises.find(({ slug }) => slug === name);
  return (
    exercise ??
    unknown(
      lesson,
      "exercise",
      name,
      lesson.exercises.map(({ slug }) => slug),
    )
  );
}

/** A folder's path below `content/lessons`. */
export function belowLessons(path: string): string {
  return relative(lessonsFolder, path).replaceAll("\\", "/");
}

function named(lesson: LessonFolder, kind: string, name: string, programs: Example[]): Example {
  const program = programs.find((each) => each.name === name);
  return (
    program ??
    unknown(
      lesson,
      kind,
      name,
      programs.map((each) => each.name),
    )
  );
}

function unknown(lesson: LessonFolder, kind: string, name: string, known: string[]): never {
  const list = known.length === 0 ? `has no ${kind}s` : `has ${known.join(", ")}`;
  throw new Error(`${belowLessons(lesson.path)}/index.mdx names the ${kind} “${name}”; the lesson ${list}`);
}
