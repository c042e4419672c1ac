import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Program } from "../compile/program.ts";
import { CourseError, noting } from "./course-error.ts";
import { filesIn, foldersIn, shown, sourcesIn, textOf, type NumberedFolder } from "./folders.ts";
import { parseMistake, type Mistake } from "./mistake.ts";
import { parseTask, type Task } from "./task.ts";

/** An exercise as its folder has it. Sources are TypeScript. */
export interface ExerciseFolder extends NumberedFolder {
  task: Task;
  starter: string;
  solution: string;
  /** Other solutions that pass, by name. */
  alternatives: Map<string, string>;
  mistakes: Mistake[];
  /** What is preloaded beside `/main.ts`, by path: `/kitchen.ts`. */
  files: Record<string, string>;
  /** The path of its `check.ts`. */
  check: string;
}

const FEWEST_MISTAKES = 3;
const FOLDERS = ["alternatives", "files", "mistakes"];
const FILES = ["check.ts", "solution.ts", "starter.ts", "task.md"];

/** Throws a {@link CourseError} that lists all that is missing in the folder or does not belong there. */
export function readExercise(folder: NumberedFolder): ExerciseFolder {
  const { path } = folder;
  const problems = strangers(path);
  const read = (name: string) => noting(problems, () => textOf(join(path, name)));

  const check = join(path, "check.ts");
  if (!existsSync(check)) problems.push(`${shown(check)}: there is no such file`);
  const markdown = read("task.md");
  const task =
    markdown === undefined ? undefined : noting(problems, () => parseTask(markdown, shown(join(path, "task.md"))));
  const starter = read("starter.ts");
  const solution = read("solution.ts");
  const mistakes = readMistakes(join(path, "mistakes"), problems);

  if (!task || starter === undefined || solution === undefined || problems.length > 0) throw new CourseError(problems);
  return {
    ...folder,
    task,
    starter,
    solution,
    alternatives: sourcesIn(join(path, "alternatives")),
    mistakes,
    files: Object.fromEntries(Array.from(sourcesIn(join(path, "files")), ([name, text]) => [`/${name}.ts`, text])),
    check,
  };
}

/** The program of an exercise with this text as its `/main.ts`. */
export function programOf(exercise: Pick<ExerciseFolder, "files">, main: string): Program {
  return { files: { ...exercise.files, "/main.ts": main }, entry: "/main.ts" };
}

function readMistakes(path: string, problems: string[]): Mistake[] {
  const sources = [...sourcesIn(path)];
  if (sources.length < FEWEST_MISTAKES) {
    problems.push(`${shown(path)}: has ${sources.length} mistakes; an exercise has ${FEWEST_MISTAKES} at least`);
  }
  return sources.flatMap(
    ([name, source]) => noting(problems, () => parseMistake(name, source, shown(join(path, `${name}.ts`)))) ?? [],
  );
}

function strangers(path: string): string[] {
  const files = filesIn(path).filter((name) => !FILES.includes(name));
  const folders = foldersIn(path).filter((name) => !FOLDERS.includes(name));
  const inFolders = FOLDERS.flatMap((folder) =>
    filesIn(join(path, folder))
      .filter((name) => !name.endsWith(".ts"))
      .map((name) => join(folder, name)),
  );
  return [...files, ...folders, ...inFolders].map(
    (name) => `${shown(join(path, name))}: does not belong to an exercise (${[...FILES, ...FOLDERS].join(", ")})`,
  );
}
