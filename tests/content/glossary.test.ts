import { expect, it } from "vitest";
import { lessonsFolder, numberedFolders, readGlossary, readLessonText } from "../../src/course/index.ts";

const lessons = numberedFolders(lessonsFolder);

for (const { name, lesson, heading, meaning } of readGlossary()) {
  it(`the glossary explains “${name}” in one sentence and leads to where it is shown`, () => {
    expect(meaning).toMatch(/^[^.]*(?:\.\w[^.]*)*\.$/);
    const folder = lessons.find(({ slug }) => slug === lesson);
    const headings = folder ? readLessonText(folder).headings.map(({ id }) => id) : [];
    expect(headings, `the headings of ${lesson}`).toContain(heading);
  });
}
