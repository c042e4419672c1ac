import { inPythonMarkdown } from "../record/spelling.ts";
import { CourseError } from "./course-error.ts";

/** An exercise's `task.md`, taken apart, for a reader who writes TypeScript. */
export interface Task extends TaskText {
  title: string;
  /** The same for a reader who writes Python. */
  inPython: TaskText;
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
/** Sections that say to a reader of Python what names spelt in another way would not make right. */
const IN_PYTHON = ["Task", ...SECTIONS].map(inPython);

/** The requirements one by one, in plain text: what a mistake names. */
export function requirementsOf({ requirements }: TaskText): string[] {
  return requirements
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
  const saidInPython = (name: string) => sections.get(inPython(name)) ?? inPythonMarkdown(said(name));
  const body = said(BODY);
  return {
    title,
    body,
    requirements: said("Requirements"),
    hints: numberedItems(said("Hints")),
    why: said("Why"),
    inPython: {
      body: sections.get(inPython("Task")) ?? inPythonMarkdown(body),
      requirements: saidInPython("Requirements"),
      hints: numberedItems(saidInPython("Hints")),
      why: saidInPython("Why"),
    },
  };
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
    if (name === BODY || SECTIONS.includes(name) || IN_PYTHON.includes(name)) continue;
    const known = [...SECTIONS, ...IN_PYTHON].join(", ");
    problems.push(`\`## ${name}\` is not a section of a task: there are ${known}`);
  }
  for (const name of ["Requirements", inPython("Requirements")]) {
    if (sections.get(name)?.startsWith("- ") === false) problems.push(`\`## ${name}\` is not a list of \`- …\``);
  }
  for (const name of ["Hints", inPython("Hints")]) {
    const count = numberedItems(sections.get(name) ?? "").length;
    if (sections.get(name) && count !== HINTS) {
      problems.push(`\`## ${name}\` has ${count} numbered items (\`1. …\`), not ${HINTS}`);
    }
  }
  return problems;
}

function inPython(section: string): string {
  return `${section} in Python`;
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
