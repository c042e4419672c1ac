import { resolve } from "node:path";
import Slugger from "github-slugger";
import { CourseError } from "./course-error.ts";
import { shown, textOf } from "./folders.ts";

/** A word of the course, explained once. */
export interface Term {
  /** The anchor it has on the glossary's page. */
  id: string;
  name: string;
  /** Other forms by which the text calls it, such as its plural. */
  also: string[];
  /** The lesson that shows it, without its number. */
  lesson: string;
  /** The heading of that lesson under which it is shown, by its anchor. */
  heading: string;
  /** One sentence, in Markdown. */
  meaning: string;
}

/** The course's glossary. Found from the working folder: a bundle of this file lies somewhere else. */
export const glossaryFile = resolve("content/glossary.md");

/** All terms, in alphabetical order. Throws a {@link CourseError} that lists all that is wrong with the file. */
export function readGlossary(file = glossaryFile): Term[] {
  return parseGlossary(textOf(file), shown(file));
}

/**
 * Terms are written as
 *
 *     ## ready queue
 *
 *     Also: ready queues
 *     Shown in: event-loop#taking-turns
 *
 *     The tasks that could run now.
 *
 * `file` is how problems name the text.
 */
export function parseGlossary(markdown: string, file: string): Term[] {
  const problems: string[] = [];
  const slugger = new Slugger();
  const terms = markdown
    .split(/^## +/m)
    .slice(1)
    .flatMap((section): Term[] => {
      const [, name = "", also, lesson, heading, meaning] =
        /^(.+)\n\n(?:Also: (.+)\n)?Shown in: ([a-z0-9-]+)#([a-z0-9-]+)\n\n(.+)\s*$/.exec(section) ?? [];
      if (lesson === undefined || heading === undefined || meaning === undefined) {
        const title = section.split("\n", 1)[0];
        problems.push(
          `${file}: “${title}” is not a term: a line \`Shown in: <lesson>#<heading>\`, maybe a line \`Also: …\` above it, and one paragraph`,
        );
        return [];
      }
      return [{ id: slugger.slug(name), name, also: also?.split(/, */) ?? [], lesson, heading, meaning }];
    });
  problems.push(...repeated(terms).map((name) => `${file}: “${name}” is explained twice`));
  if (problems.length > 0) throw new CourseError(problems);
  return terms.sort((a, b) => a.name.localeCompare(b.name, "en"));
}

function repeated(terms: Term[]): string[] {
  const names = terms.flatMap(({ name, also }) => [name, ...also]);
  return names.filter((name, index) => names.indexOf(name) !== index);
}
