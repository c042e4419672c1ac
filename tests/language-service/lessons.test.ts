import { expect, it } from "vitest";
import { lessonsFolder, numberedFolders, programOf, readLesson } from "../../src/course/index.ts";
import { service } from "./editor.ts";

it.each(numberedFolders(lessonsFolder))("what lesson $slug begins with has no error in an editor", (folder) => {
  const { examples, exercises } = readLesson(folder);
  const programs = [
    ...examples.map(({ program }) => program),
    ...exercises.map((exercise) => programOf(exercise, exercise.starter)),
  ];
  const found = programs.flatMap(({ files }) =>
    Object.keys(files).flatMap((path) =>
      service
        .check(files, path)
        .filter(({ severity }) => severity === "error")
        .map(({ message }) => `${path}: ${message}\n${files[path]}`),
    ),
  );
  expect(found).toEqual([]);
});
