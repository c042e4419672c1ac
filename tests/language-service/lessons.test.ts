import { expect, it } from "vitest";
import { lessonsFolder, numberedFolders, programOf, readLesson } from "../../src/course/index.ts";
import { modulesIn } from "../../src/record/data-files.ts";
import { service } from "./editor.ts";

it.each(numberedFolders(lessonsFolder))("what lesson $slug begins with has no error in an editor", (folder) => {
  const { examples, exercises } = readLesson(folder);
  const programs = [
    ...examples.map(({ programs }) => programs.typescript),
    ...exercises.map(({ sources }) => programOf(sources.typescript, sources.typescript.starter, "typescript")),
  ];
  const found = programs.flatMap(({ files }) =>
    Object.keys(modulesIn(files)).flatMap((path) =>
      service
        .check(modulesIn(files), path)
        .filter(({ severity }) => severity === "error")
        .map(({ message }) => `${path}: ${message}\n${files[path]}`),
    ),
  );
  expect(found).toEqual([]);
});
