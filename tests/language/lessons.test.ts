import { expect, it } from "vitest";
import { lessonsFolder, numberedFolders, programOf, readLesson } from "../../src/course/index.ts";
import { service } from "./editor.ts";

it("what the lessons begin with, and what solves an exercise, has no error in an editor", () => {
  const found = numberedFolders(lessonsFolder).flatMap((folder) => {
    const { examples, exercises } = readLesson(folder);
    const programs = [
      ...examples.map(({ program }) => program),
      ...exercises.flatMap((exercise) =>
        [exercise.starter, exercise.solution].map((main) => programOf(exercise, main)),
      ),
    ];
    return programs.flatMap(({ files }) =>
      Object.keys(files).flatMap((path) =>
        service
          .check(files, path)
          .filter(({ severity }) => severity === "error")
          .map(({ message }) => `${folder.slug}, ${path}: ${message}\n${files[path]}`),
      ),
    );
  });
  expect(found).toEqual([]);
});
