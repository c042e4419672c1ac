/** What is wrong with the course's files. Each problem names the file, and what is missing or not understood. */
export class CourseError extends Error {
  readonly problems: string[];

  constructor(problems: string[], options?: ErrorOptions) {
    super(problems.join("\n"), options);
    this.name = "CourseError";
    this.problems = problems;
  }
}

/** What `parse` makes of a file, or undefined when it throws a {@link CourseError}: then its problems are noted. */
export function noting<T>(problems: string[], parse: () => T): T | undefined {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof CourseError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
