import { join } from "node:path";
import { getCollection, type CollectionEntry } from "astro:content";
import {
  lessonsFolder,
  readLesson,
  readLessonText,
  type LessonFolder,
  type LessonText,
  type NumberedFolder,
} from "./index.ts";

/** A lesson as lists and links need it. */
export interface Lesson {
  /** Its place in the course, counted from 0: the number its folder starts with. */
  number: number;
  /** Its folder's name without the number: the last part of its address. */
  slug: string;
  entry: CollectionEntry<"lessons">;
}

/** All lessons, in the order of the course. */
export async function allLessons(): Promise<Lesson[]> {
  const entries = await getCollection("lessons");
  return entries.map(toLesson).sort((a, b) => a.number - b.number);
}

/** The number of the recap, which ends the course. The chapters after it go further, each on a question of its own. */
const RECAP = 8;

/** The lessons of the course, up to the recap that ends it. */
export async function courseLessons(): Promise<Lesson[]> {
  return (await allLessons()).filter(({ number }) => number <= RECAP);
}

/** The chapters that go further than the course. */
export async function furtherLessons(): Promise<Lesson[]> {
  return (await allLessons()).filter(({ number }) => number > RECAP);
}

/** The lessons that a lesson builds on. Throws for one that is not among those before it. */
export async function prerequisitesOf({ number, entry }: Lesson): Promise<Lesson[]> {
  const earlier = (await allLessons()).filter((lesson) => lesson.number < number);
  return entry.data.prerequisites.map((slug) => {
    const lesson = earlier.find((each) => each.slug === slug);
    if (lesson) return lesson;
    const known = earlier.map((each) => each.slug).join(", ") || "none";
    throw new Error(`content/lessons/${entry.id} builds on “${slug}”; the lessons before it are: ${known}`);
  });
}

/** The programs and exercises in a lesson's folder. */
export function folderOf(lesson: Lesson): LessonFolder {
  return readLesson(placeOf(lesson));
}

/** The headings, rules and predictions in a lesson's text. */
export function textOf(lesson: Lesson): LessonText {
  return readLessonText(placeOf(lesson));
}

function placeOf({ number, slug, entry }: Lesson): NumberedFolder {
  return { number, slug, path: join(lessonsFolder, entry.id) };
}

/** An exercise as lists and links need it. */
export interface ListedExercise {
  /** In the course: `coroutines/wake-it-up`. */
  name: string;
  /** Its heading's id on the lesson's page. */
  slug: string;
  title: string;
}

/** A lesson's exercises, in order. */
export function exercisesOf(lesson: Lesson): ListedExercise[] {
  return folderOf(lesson).exercises.map(({ slug, task }) => ({
    name: `${lesson.slug}/${slug}`,
    slug,
    title: task.title,
  }));
}

function toLesson(entry: CollectionEntry<"lessons">): Lesson {
  const [, digits, slug] = /^(\d+)-(.+)$/.exec(entry.id) ?? [];
  if (!digits || !slug) {
    throw new Error(`content/lessons/${entry.id}: a lesson's folder is named by number and name, like 03-event-loop`);
  }
  return { number: Number(digits), slug, entry };
}
