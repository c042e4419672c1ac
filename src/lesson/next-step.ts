import type { ExerciseFolder, LessonFolder } from "../course/index.ts";
import type { ExerciseProps } from "../sandbox/island/props.ts";
import { allLessons } from "../course/lessons.ts";
import { lessonLink } from "../shell/links.ts";

/** Where one goes on after an exercise: to the lesson's next one, or to the next lesson. Undefined after the last. */
export async function nextStep(lesson: LessonFolder, exercise: ExerciseFolder): Promise<ExerciseProps["next"]> {
  const following = lesson.exercises[lesson.exercises.indexOf(exercise) + 1];
  if (following) return { text: `Next exercise: ${following.task.title}`, href: `#${following.slug}` };
  const next = (await allLessons()).find(({ number }) => number === lesson.number + 1);
  return next && { text: `Next lesson: ${next.entry.data.title}`, href: lessonLink(next.slug) };
}
