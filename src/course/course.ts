import { join, resolve } from "node:path";
import { readChanges } from "./changes.ts";
import { noting, CourseError } from "./course-error.ts";
import { readExamples, type Example } from "./example.ts";
import { readExercise, type ExerciseFolder } from "./exercise-folder.ts";
import { numberedFolders, type NumberedFolder } from "./folders.ts";

/** A lesson as its folder has it; its `index.mdx` is the site's to read. */
export interface LessonFolder extends NumberedFolder {
  examples: Example[];
  /** What the reader is asked to make of the examples: see {@link readChanges}. */
  changes: Example[];
  /** In the order of their numbers. */
  exercises: ExerciseFolder[];
}

/** Where the course's lessons are. Found from the working folder: a bundle of this file lies somewhere else. */
export const lessonsFolder = resolve("content/lessons");

/** Every lesson with everything in it, in order. Throws a {@link CourseError} that lists all problems of all lessons. */
export function readCourse(folder = lessonsFolder): LessonFolder[] {
  const problems: string[] = [];
  const lessons = numberedFolders(folder).flatMap((lesson) => noting(problems, () => readLesson(lesson)) ?? []);
  if (problems.length > 0) throw new CourseError(problems);
  return lessons;
}

/** One lesson's examples, their changes, and its exercises. Throws a {@link CourseError} that lists all its problems. */
export function readLesson(lesson: NumberedFolder): LessonFolder {
  const problems: string[] = [];
  const examples = noting(problems, () => readExamples(join(lesson.path, "examples")));
  const changes = examples && noting(problems, () => readChanges(join(lesson.path, "changes"), examples));
  const folders = noting(problems, () => exerciseFolders(lesson)) ?? [];
  const shared = sharedFolder(lesson);
  const exercises = folders.flatMap((exercise) => noting(problems, () => readExercise(exercise, shared)) ?? []);
  if (problems.length > 0) throw new CourseError(problems);
  return { ...lesson, examples: examples ?? [], changes: changes ?? [], exercises };
}

/** An exercise by its lesson's and its own name, without numbers: `coroutines/wake-it-up`. */
export function findExercise(name: string, folder = lessonsFolder): ExerciseFolder {
  const [lessonSlug = "", exerciseSlug = "", ...rest] = name.split("/");
  if (lessonSlug === "" || exerciseSlug === "" || rest.length > 0) {
    throw new CourseError([
      `“${name}” is not the name of an exercise: write <lesson>/<exercise>\n${exerciseList(folder)}`,
    ]);
  }
  const lessons = numberedFolders(folder);
  const lesson = lessons.find(({ slug }) => slug === lessonSlug);
  if (!lesson) throw new CourseError([`There is no lesson “${lessonSlug}”.\n${exerciseList(folder)}`]);
  const exercise = exerciseFolders(lesson).find(({ slug }) => slug === exerciseSlug);
  if (!exercise) {
    throw new CourseError([
      `There is no exercise “${exerciseSlug}” in the lesson “${lessonSlug}”.\n${exerciseList(folder)}`,
    ]);
  }
  return readExercise(exercise, sharedFolder(lesson));
}

/** Where that is which is preloaded in each of a lesson's exercises. */
function sharedFolder({ path }: NumberedFolder): string {
  return join(path, "files");
}

function exerciseFolders(lesson: NumberedFolder): NumberedFolder[] {
  return numberedFolders(join(lesson.path, "exercises"));
}

function exerciseList(folder: string): string {
  const names = numberedFolders(folder).flatMap((lesson) =>
    exerciseFolders(lesson).map((exercise) => `  ${lesson.slug}/${exercise.slug}`),
  );
  return `The exercises are:\n${names.join("\n")}`;
}
