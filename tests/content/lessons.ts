import { describe, it } from "vitest";
import { CourseError, lessonsFolder, numberedFolders, readLesson, type LessonFolder } from "../../src/course/index.ts";

/**
 * Describes the examples, their changes or the exercises of each lesson that has some. A lesson whose folder is not complete fails
 * with what is missing; the others go on.
 */
export function describeLessons<P extends "examples" | "changes" | "exercises">(
  part: P,
  body: (contents: LessonFolder[P]) => void,
): void {
  for (const folder of numberedFolders(lessonsFolder)) {
    const lesson = readOrError(() => readLesson(folder));
    if (!(lesson instanceof CourseError) && lesson[part].length === 0) continue;
    describe(`lesson ${folder.slug}`, () => {
      if (!(lesson instanceof CourseError)) return body(lesson[part]);
      it("has everything in its folder", () => {
        throw lesson;
      });
    });
  }
}

function readOrError(read: () => LessonFolder): LessonFolder | CourseError {
  try {
    return read();
  } catch (error) {
    if (error instanceof CourseError) return error;
    throw error;
  }
}
