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
import { minutesOf } from "./minutes.ts";

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

/** The lessons of the course, up to the one that ends it. */
export async function courseLessons(): Promise<Lesson[]> {
  const lessons = await allLessons();
  return lessons.slice(0, endOfCourse(lessons));
}

/** The chapters that go further than the course. */
export async function furtherLessons(): Promise<Lesson[]> {
  const lessons = await allLessons();
  return lessons.slice(endOfCourse(lessons));
}

/** How many lessons the course has. Throws unless just one says at its head that it ends the course. */
function endOfCourse(lessons: Lesson[]): number {
  const last = lessons.filter(({ entry }) => entry.data.endsCourse);
  const [end] = last;
  if (!end || last.length > 1) {
    const named = last.map(({ entry }) => entry.id).join(", ") || "none";
    throw new Error(`one lesson of content/lessons/ ends the course: \`endsCourse: true\` is at the head of ${named}`);
  }
  return lessons.indexOf(end) + 1;
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

/** The minutes that a lesson takes, exercises included: see {@link minutesOf}. */
export function minutesOfLesson(lesson: Lesson): number {
  return minutesOf(lesson.entry.body ?? "", folderOf(lesson));
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
