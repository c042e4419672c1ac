import { byLanguage, languages, LANGUAGES, markdownIn, type Language } from "../record/languages.ts";
import { CourseError } from "./course-error.ts";

/** An exercise's `task.md`, taken apart. */
export interface Task {
  title: string;
  /** For a reader who writes in the language. */
  texts: Record<Language, TaskText>;
}

/** What is said of a task, in Markdown. */
export interface TaskText {
  /** What to do. */
  body: string;
  /** What will be checked, as a list. */
  requirements: string;
  /** Three, each one step more. */
  hints: string[];
  /** Shown with the solution. */
  why: string;
}

const HINTS = 3;
/** The name of what stands before the first section. */
const BODY = "";
const SECTIONS = ["Requirements", "Hints", "Why"];
/** In the spelling of this language the names stand in a task. */
const WRITTEN_IN: Language = "typescript";
/** Sections that say to readers of another language what names spelt in another way would not make right. */
const IN_OTHERS = languages()
  .filter((language) => language !== WRITTEN_IN)
  .flatMap((language) => ["Task", ...SECTIONS].map((name) => sectionIn(language, name)));

/** The requirements one by one, in plain text: what a mistake names. */
export function requirementsOf({ texts }: Task): string[] {
  return texts[WRITTEN_IN].requirements
    .split(/^- +/m)
    .slice(1)
    .map((item) => item.replaceAll(/\s+/g, " ").replaceAll("`", "").trim());
}

/**
 * Takes a `task.md` apart. A section such as `## Hints in Python` stands for `## Hints` in the Python text; where there
 * is none, the section itself does, with the names as Python spells them.
 *
 * Throws a {@link CourseError} that lists all that is missing. `file` is how it names the file.
 */
export function parseTask(markdown: string, file: string): Task {
  const [, frontmatter, rest] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const title = /^title: *(\S.*)$/.exec(frontmatter ?? "")?.[1]?.trim();
  const sections = sectionsOf(rest ?? markdown);
  const problems = problemsOf(sections);
  if (!title) problems.unshift("it does not begin with a frontmatter of one line, `title: …`, between two lines `---`");
  if (!title || problems.length > 0) throw new CourseError(problems.map((problem) => `${file}: ${problem}`));

  const said = (name: string) => sections.get(name)!;
  const texts = byLanguage((language): TaskText => {
    const own = (name: string) => sections.get(sectionIn(language, name));
    const saidIn = (name: string) => own(name) ?? markdownIn(language, said(name));
    return {
      body: own("Task") ?? markdownIn(language, said(BODY)),
      requirements: saidIn("Requirements"),
      hints: numberedItems(saidIn("Hints")),
      why: saidIn("Why"),
    };
  });
  return { title, texts };
}

type Sections = Map<string, string>;

/** All that is missing, or wrong. */
function problemsOf(sections: Sections): string[] {
  const problems: string[] = [];
  if (!sections.get(BODY)) problems.push("nothing between the title and `## Requirements` says what to do");
  for (const name of SECTIONS) {
    if (!sections.get(name)) problems.push(`there is no section \`## ${name}\`, or nothing in it`);
  }
  for (const name of sections.keys()) {
    if (name === BODY || SECTIONS.includes(name) || IN_OTHERS.includes(name)) continue;
    const known = [...SECTIONS, ...IN_OTHERS].join(", ");
    problems.push(`\`## ${name}\` is not a section of a task: there are ${known}`);
  }
  for (const [name, text] of sections) {
    if (/^Requirements\b/.test(name) && text !== "" && !text.startsWith("- ")) {
      problems.push(`\`## ${name}\` is not a list of \`- …\``);
    }
    const count = numberedItems(text).length;
    if (/^Hints\b/.test(name) && text !== "" && count !== HINTS) {
      problems.push(`\`## ${name}\` has ${count} numbered items (\`1. …\`), not ${HINTS}`);
    }
  }
  return problems;
}

function sectionIn(language: Language, name: string): string {
  return `${name} in ${LANGUAGES[language].name}`;
}

/** Text by its heading of second level. */
function sectionsOf(markdown: string): Sections {
  let current: string[] = [];
  const sections = new Map([[BODY, current]]);
  let inCode = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) inCode = !inCode;
    const heading = inCode ? null : /^## +(.+?) *$/.exec(line);
    if (heading?.[1]) {
      current = [];
      sections.set(heading[1], current);
    } else {
      current.push(line);
    }
  }
  return new Map(Array.from(sections, ([name, lines]) => [name, lines.join("\n").trim()]));
}

/** The items of a numbered list, each with its indented lines and without its number. */
function numberedItems(list: string): string[] {
  return list
    .split(/^\d+\. +/m)
    .slice(1)
    .map((item) => item.replaceAll(/^ {3}/gm, "").trim());
}
