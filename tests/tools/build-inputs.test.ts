import { rmSync } from "node:fs";
import { beforeEach, expect, it } from "vitest";
import { hashBuildInputs } from "../../src/tools/build-inputs.ts";
import { useTemporaryFolder } from "../temporary-folder.ts";

const root = useTemporaryFolder();
const hash = (environment: string[] = [""]) => hashBuildInputs(root.path, environment);

beforeEach(() => {
  root.write("package.json", "{}");
  root.write("content/lessons/01-coroutines/index.mdx", "# Coroutines");
  root.write("content/lessons/01-coroutines/examples/inert.ts", "ab");
});

it("stays the same while nothing changes", () => {
  expect(hash()).toBe(hash());
});

it("changes with a file's content, however deep", () => {
  const before = hash();
  root.write("content/lessons/01-coroutines/examples/inert.ts", "ac");
  expect(hash()).not.toBe(before);
});

it("changes when a file is added, removed or renamed", () => {
  const before = hash();
  const added = root.write("src/pages/index.astro", "");
  const withPage = hash();
  rmSync(added);
  root.write("src/pages/home.astro", "");
  expect(new Set([before, withPage, hash()]).size).toBe(3);
});

it("changes when text moves from one file to the next", () => {
  root.write("public/a", "xy");
  root.write("public/b", "z");
  const before = hash();
  root.write("public/a", "x");
  root.write("public/b", "yz");
  expect(hash()).not.toBe(before);
});

it("changes with the environment", () => {
  expect(hash(["/x/"])).not.toBe(hash([""]));
  expect(hash(["ab", ""])).not.toBe(hash(["a", "b"]));
});

it("does not change with what no build reads", () => {
  const before = hash();
  for (const path of ["dist/index.html", "node_modules/astro/package.json", "tests/a.test.ts", "README.md"]) {
    root.write(path, "changed");
  }
  expect(hash()).toBe(before);
});
