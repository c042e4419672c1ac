import { expect, it } from "vitest";
import { lessonsFolder, numberedFolders, readLessonText, readProblems } from "../../src/course/index.ts";

const lessons = numberedFolders(lessonsFolder);

it("each answer to what goes wrong leads to places that are there", () => {
  const links = readProblems().flatMap(({ answer }) => [
    ...answer.matchAll(/\]\(\/lessons\/([a-z-]+)\/(?:#([a-z-]+))?\)/g),
  ]);
  expect(links.length).toBeGreaterThan(5);
  for (const [link, slug, heading] of links) {
    const folder = lessons.find((each) => each.slug === slug);
    const headings = folder ? readLessonText(folder).headings.map(({ id }) => id) : [];
    expect(["", ...headings], link).toContain(heading ?? "");
    expect(headings, link).not.toEqual([]);
  }
});

it("no two of them have one address", () => {
  const ids = readProblems().map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
