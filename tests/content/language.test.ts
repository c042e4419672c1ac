import { describe, expect, it } from "vitest";
import { proseOfTheCourse, stringsOfTheSite, type ReaderText } from "./reader-texts.ts";
import { banned, terms } from "./vocabulary.ts";

const prose = proseOfTheCourse();
const strings = stringsOfTheSite();

describe("the language of what readers see", () => {
  it("is looked at where it is", () => {
    const files = new Set([...prose, ...strings].map(({ file }) => file));
    for (const file of ["content/glossary.md", "src/grading/advice.ts", "src/home/WeatherRun.astro"]) {
      expect(files).toContain(file);
    }
  });

  it("is plain English: lessons, tasks, glossary", () => {
    expect(prose.flatMap(faultsOf)).toEqual([]);
  });

  it("is plain English: what checks and the site say", () => {
    expect(strings.flatMap(faultsOf)).toEqual([]);
  });

  it.each(terms)("has the field's term “%s”", (term) => {
    const lessons = prose.filter(({ file, text }) => file.endsWith("index.mdx") && text.toLowerCase().includes(term));
    expect(lessons).not.toEqual([]);
  });
});

function faultsOf({ file, line, text }: ReaderText): string[] {
  return banned.flatMap(({ phrase, because, instead }) => {
    const found = phrase.exec(text);
    return found ? [`${file}:${line}: “${found[0].trim()}” ${because}. Write: ${instead}.`] : [];
  });
}
