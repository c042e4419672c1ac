import { CourseError } from "./course-error.ts";

/** A mistake that people make, and the feedback that answers it. */
export interface Mistake {
  /** Its file's name without its ending. */
  name: string;
  source: string;
  /** The sentence of the first check that fails. */
  sentence: string;
  /** A part of what that check says: what was seen, what was expected or its hint. */
  says: string;
}

/**
 * Reads `// Feedback: <sentence> | <text>` (in Python, `# Feedback: …`), the first line of a mistake. Throws a
 * {@link CourseError} without it.
 */
export function parseMistake(name: string, source: string, file: string): Mistake {
  const [, sentence, says] = /^(?:\/\/|#) Feedback: *(\S.*?) *\| *(\S.*?) *(?:\n|$)/.exec(source) ?? [];
  if (!sentence || !says) {
    throw new CourseError([
      `${file}: its first line is not \`${file.endsWith(".py") ? "#" : "//"} Feedback: <sentence of the first check that fails> | <text its feedback contains>\``,
    ]);
  }
  return { name, source, sentence, says };
}
