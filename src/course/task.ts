import { CourseError } from "./course-error.ts";

/** An exercise's `task.md`, taken apart. All parts but the title are Markdown. */
export interface Task {
  title: string;
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
const SECTIONS = ["Requirements", "Hints", "Why"];

/** Throws a {@link CourseError} that lists all that is missing. `file` is how it names the file. */
export function parseTask(markdown: string, file: string): Task {
  const problems: string[] = [];
  const [, frontmatter, rest] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const title = /^title: *(\S.*)$/.exec(frontmatter ?? "")?.[1]?.trim();
  if (!title) problems.push("it does not begin with a frontmatter of one line, `title: …`, between two lines `---`");

  const sections = sectionsOf(rest ?? markdown);
  const body = sections.get("") ?? "";
  if (body === "") problems.push("nothing between the title and `## Requirements` says what to do");
  for (const name of SECTIONS) {
    if (!sections.get(name)) problems.push(`there is no section \`## ${name}\`, or nothing in it`);
  }
  for (const name of sections.keys()) {
    if (name !== "" && !SECTIONS.includes(name)) {
      problems.push(`\`## ${name}\` is not a section of a task: there are ${SECTIONS.join(", ")}`);
    }
  }
  const requirements = sections.get("Requirements") ?? "";
  if (requirements !== "" && !requirements.startsWith("- ")) problems.push("`## Requirements` is not a list of `- …`");
  const hints = numberedItems(sections.get("Hints") ?? "");
  if (sections.get("Hints") && hints.length !== HINTS) {
    problems.push(`\`## Hints\` has ${hints.length} numbered items (\`1. …\`), not ${HINTS}`);
  }
  if (!title || problems.length > 0) throw new CourseError(problems.map((problem) => `${file}: ${problem}`));
  return { title, body, requirements, hints, why: sections.get("Why") ?? "" };
}

/** Text by its heading of second level; what stands before the first has the name "". */
function sectionsOf(markdown: string): Map<string, string> {
  const sections = new Map<string, string[]>([["", []]]);
  let current: string[] = sections.get("") ?? [];
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
