import { CourseError } from "./course-error.ts";
import { dataIn } from "../record/data-files.ts";
import { byLanguage, languages } from "../record/languages.ts";
import { readExamples, type Example } from "./example.ts";
import { shown } from "./folders.ts";

/**
 * The programs that a "Change it" makes of a lesson's examples, in both languages. Each is named by its example, and
 * where there are several by some more words: `inert`, `inert-three-times`. What stands beside the example for it to read
 * stands beside them too. Throws a {@link CourseError} for one without
 * its twin, for one that is of no example, and for one in which nothing is changed.
 */
export function readChanges(folder: string, examples: Example[]): Example[] {
  const changes = readExamples(folder).map((change) => besideItsExample(change, examples));
  const problems = changes.flatMap(({ name, programs }) => {
    const example = exampleOf(name, examples);
    if (!example) {
      const names = examples.map((each) => each.name).join(", ") || "none";
      return [`${shown(folder)}/${name}: begins with the name of no example; the examples are ${names}`];
    }
    const unchanged = languages().filter(
      (language) => JSON.stringify(programs[language].files) === JSON.stringify(example.programs[language].files),
    );
    return unchanged.map((language) => `${shown(folder)}/${name} in ${language}: is the example itself`);
  });
  if (problems.length > 0) throw new CourseError(problems);
  return changes;
}

function besideItsExample(change: Example, examples: Example[]): Example {
  const example = exampleOf(change.name, examples);
  if (!example) return change;
  const programs = byLanguage((language) => {
    const program = change.programs[language];
    return { ...program, files: { ...program.files, ...dataIn(example.programs[language].files) } };
  });
  return { ...change, programs };
}

/** The example that a change is of: the one with the longest name that the change's begins with. */
export function exampleOf(change: string, examples: Example[]): Example | undefined {
  const named = examples.filter(({ name }) => change === name || change.startsWith(`${name}-`));
  return named.sort((a, b) => b.name.length - a.name.length)[0];
}
