import type { ExerciseFolder, LessonFolder } from "../course/index.ts";
import type { ExerciseProps } from "../sandbox/island/props.ts";
import { allLessons, textOf } from "../course/lessons.ts";
import { lessonLink } from "../shell/links.ts";

/**
 * Where a reader goes on after an exercise: to what comes next in the lesson, be it a section, a program or another
 * exercise, or to the next lesson. Undefined after the last.
 */
export async function nextStep(lesson: LessonFolder, exercise: ExerciseFolder): Promise<ExerciseProps["next"]> {
  const lessons = await allLessons();
  const { steps } = textOf(lessons.find(({ number }) => number === lesson.number)!);
  const at = steps.findIndex(({ kind, name }) => kind === "exercise" && name === exercise.slug);
  const following = steps[at + 1];
  switch (following?.kind) {
    case "section":
      return { text: `Next section: ${following.title}`, href: `#${following.name}` };
    case "example":
      return { text: `Next: ${following.title}`, href: `#${following.name}-sandbox` };
    case "exercise": {
      const { task } = lesson.exercises.find(({ slug }) => slug === following.name)!;
      return { text: `Next exercise: ${task.title}`, href: `#${following.name}` };
    }
    case undefined: {
      const next = lessons.find(({ number }) => number === lesson.number + 1);
      return next && { text: `Next lesson: ${next.entry.data.title}`, href: lessonLink(next.slug) };
    }
  }
}
