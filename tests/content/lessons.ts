import { describe, it } from "vitest";
import { CourseError, lessonsFolder, numberedFolders, readLesson, type LessonFolder } from "../../src/course/index.ts";

/** Describes each lesson of the course. One whose folder is not complete fails with what is missing; the others go on. */
export function describeLessons(body: (lesson: LessonFolder) => void): void {
  for (const folder of numberedFolders(lessonsFolder)) {
    describe(`lesson ${folder.slug}`, () => {
      let lesson: LessonFolder;
      try {
        lesson = readLesson(folder);
      } catch (error) {
        if (!(error instanceof CourseError)) throw error;
        it("has everything in its folder", () => {
          throw error;
        });
        return;
      }
      body(lesson);
    });
  }
}
