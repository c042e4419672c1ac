import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFiles } from "../../src/tools/project-files.ts";
import { READERS, withReaders } from "../../src/tools/related-modules.ts";
import { root } from "../../src/tools/root.mjs";

it("adds what reads the changed files by their path, once", () => {
  const changed = [
    "content/lessons/01-coroutines/index.mdx",
    "content/lessons/02-await/index.mdx",
    "src/record/index.ts",
  ];
  expect(withReaders(changed)).toEqual([...changed, "src/course/folders.ts", "tests/tools/rooms.test.ts"]);
});

it.each(READERS)("$files: there are such files, and the modules that read them", ({ files, modules }) => {
  for (const module of modules) expect(existsSync(join(root, module)), module).toBe(true);
  // Where there is no Git, nothing is asked of it.
  expect(projectFiles()?.some((path) => files.test(path)) ?? true).toBe(true);
});
