import { LANGUAGES, languageOf } from "../record/languages.ts";
import { CourseError } from "./course-error.ts";

/** A mistake that people make, and the feedback that answers it. */
export interface Mistake {
  /** Its file's name without its ending. */
  name: string;
  source: string;
  /**
   * The one requirement that it breaks, as the task has it without backticks; `several` for more than one, `everything`
   * for a program that comes to nothing: it does not start, ends with an error or never ends. Null when the task can't be
   * read.
   */
  breaks: string | null;
  /** Words of the explanation that it must get. */
  says: string;
}

const FIRST_LINE = /^ Breaks: *(\S.*?) *\| *(\S.*?) *(?:\n|$)/;

/**
 * Reads `// Breaks: <requirement> | <words>` (in Python, `# Breaks: …`), the first line of a mistake. A requirement is
 * named by its first words, without backticks. Throws a {@link CourseError} without it, and when it names none.
 *
 * @param requirements null when the task can't be read: then none is looked for
 */
export function parseMistake(name: string, source: string, file: string, requirements: string[] | null): Mistake {
  const { comment } = LANGUAGES[languageOf(file)];
  const [, named, says] = FIRST_LINE.exec(source.startsWith(comment) ? source.slice(comment.length) : "") ?? [];
  if (!named || !says) {
    throw new CourseError([
      `${file}: its first line is not \`${comment} Breaks: <first words of a requirement, several, or everything> | <words of its feedback>\``,
    ]);
  }
  if (requirements === null) return { name, source, breaks: null, says };
  const meant = ["several", "everything", ...requirements].filter((each) => each.startsWith(named));
  const [breaks] = meant;
  if (breaks === undefined || meant.length > 1) {
    const list = requirements.map((each) => `\n  ${each}`).join("");
    throw new CourseError([
      `${file}: ${breaks === undefined ? "no requirement begins" : "several requirements begin"} “${named}”; there are${list}`,
    ]);
  }
  return { name, source, breaks, says };
}
