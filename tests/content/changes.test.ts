import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { MdastNode } from "satteri";
import { describe, expect, it } from "vitest";
import {
  attribute,
  exampleOf,
  isElement,
  lessonsFolder,
  nodesIn,
  numberedFolders,
  parseMdx,
  readLesson,
  textIn,
} from "../../src/course/index.ts";

describe.each(numberedFolders(lessonsFolder))("each “Change it” of lesson $slug", (folder) => {
  const { examples, changes } = readLesson(folder);
  const nodes = Array.from(nodesIn(parseMdx(readFileSync(join(folder.path, "index.mdx"), "utf8"))));
  const folds = nodes.filter((node) => isElement(node, "WhatHappens")).map((node) => attribute(node, "name"));

  it("is followed by what happens, from a program of its own example", () => {
    const problems = nodes
      .filter((node) => isElement(node, "Example"))
      .flatMap((node) => problemsIn(attribute(node, "name"), node.children));
    expect(problems).toEqual([]);
  });

  it("is the only place of such programs, and each of them is shown", () => {
    expect(folds.toSorted()).toEqual(changes.map(({ name }) => name).toSorted());
  });

  function problemsIn(example: string, paragraphs: MdastNode[]): string[] {
    return paragraphs.flatMap((paragraph, index) => {
      const next = paragraphs[index + 1];
      const line = paragraph.position?.start.line ?? 0;
      if (paragraph.type === "paragraph" && textIn(paragraph).startsWith("Change it.")) {
        return next && isElement(next, "WhatHappens") ? [] : [`line ${line}: no <WhatHappens> below the “Change it”`];
      }
      if (!isElement(paragraph, "WhatHappens")) return [];
      const name = attribute(paragraph, "name");
      const of = exampleOf(name, examples)?.name;
      return of === example ? [] : [`line ${line}: <WhatHappens name="${name}"> is of the example ${of}`];
    });
  }
});
