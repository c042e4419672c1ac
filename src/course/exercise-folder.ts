import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Program } from "../record/program.ts";
import type { Scenario } from "../grading/index.ts";
import type { Language } from "../record/languages.ts";
import { CourseError, noting } from "./course-error.ts";
import { FEEDBACK_FILES } from "./feedback.ts";
import { filesIn, foldersIn, programFilesIn, shown, sourcesIn, textOf, type NumberedFolder } from "./folders.ts";
import { problemsOf, readScenarios } from "./scenarios.ts";
import { parseMistake, type Mistake } from "./mistake.ts";
import { parseTask, requirementsOf, type Task } from "./task.ts";

/** The sources of an exercise in one language. */
export interface ExerciseSources {
  starter: string;
  solution: string;
  /** Other solutions that pass, by name. */
  alternatives: Map<string, string>;
  mistakes: Mistake[];
  /** What is preloaded beside `/main.ts`, by path: `/kitchen.ts`. Its own files, and those all of its lesson share. */
  files: Record<string, string>;
}

/** An exercise as its folder has it. Its own sources are TypeScript. */
export interface ExerciseFolder extends NumberedFolder, ExerciseSources {
  task: Task;
  /** The same in Python. */
  python: ExerciseSources;
  scenarios: Scenario[];
  /** The path of its `check.ts`. */
  check: string;
}

const FEWEST_MISTAKES = 3;
const FOLDERS = ["alternatives", "files", "mistakes", "scenarios"];
const FILES = [...FEEDBACK_FILES, "check.ts", "solution.py", "solution.ts", "starter.py", "starter.ts", "task.md"];

/**
 * Throws a {@link CourseError} that lists all that is missing in the folder or does not belong there.
 *
 * @param shared the folder of what the lesson preloads in all of its exercises
 */
export function readExercise(folder: NumberedFolder, shared: string): ExerciseFolder {
  const { path } = folder;
  const problems = strangers(path);
  const read = (name: string) => noting(problems, () => textOf(join(path, name)));

  const check = join(path, "check.ts");
  if (!existsSync(check)) problems.push(`${shown(check)}: there is no such file`);
  const markdown = read("task.md");
  const task =
    markdown === undefined ? undefined : noting(problems, () => parseTask(markdown, shown(join(path, "task.md"))));
  const requirements = task ? requirementsOf(task) : null;
  const sources = readSources(path, shared, ".ts", requirements, problems);
  const python = readSources(path, shared, ".py", requirements, problems);

  const scenarios = readScenarios(path);
  if (sources && python) {
    const files = Object.keys({ ...sources.files, ...python.files });
    problems.push(...scenarios.flatMap((scenario) => problemsOf(scenario, path, files)));
  }

  if (!task || !sources || !python || problems.length > 0) throw new CourseError(problems);
  return { ...folder, ...sources, task, python, scenarios, check };
}

/** The program of an exercise with this text as its main file. */
export function programOf(
  { files }: Pick<ExerciseSources, "files">,
  main: string,
  language: Language = "typescript",
): Program {
  const entry = language === "python" ? "/main.py" : "/main.ts";
  return { files: { ...files, [entry]: main }, entry };
}

function readSources(
  path: string,
  shared: string,
  ending: ".ts" | ".py",
  requirements: string[] | null,
  problems: string[],
): ExerciseSources | undefined {
  const read = (name: string) => noting(problems, () => textOf(join(path, name + ending)));
  const starter = read("starter");
  const solution = read("solution");
  const mistakes = readMistakes(join(path, "mistakes"), ending, requirements, problems);
  if (starter === undefined || solution === undefined) return undefined;
  return {
    starter,
    solution,
    alternatives: sourcesIn(join(path, "alternatives"), ending),
    mistakes,
    files: { ...programFilesIn(shared, ending), ...programFilesIn(join(path, "files"), ending) },
  };
}

function readMistakes(
  path: string,
  ending: ".ts" | ".py",
  requirements: string[] | null,
  problems: string[],
): Mistake[] {
  const sources = [...sourcesIn(path, ending)];
  if (sources.length < FEWEST_MISTAKES) {
    const inPython = ending === ".py" ? " in Python" : "";
    problems.push(
      `${shown(path)}: has ${sources.length} mistakes${inPython}; an exercise has ${FEWEST_MISTAKES} at least`,
    );
  }
  return sources.flatMap(
    ([name, source]) =>
      noting(problems, () => parseMistake(name, source, shown(join(path, `${name}${ending}`)), requirements)) ?? [],
  );
}

function strangers(path: string): string[] {
  const files = filesIn(path).filter((name) => !FILES.includes(name));
  const folders = foldersIn(path).filter((name) => !FOLDERS.includes(name));
  const programs = [...FOLDERS, ...foldersIn(join(path, "scenarios")).map((name) => join("scenarios", name))];
  const inFolders = programs.flatMap((folder) =>
    filesIn(join(path, folder))
      .filter((name) => !/\.(ts|py)$/.test(name))
      .map((name) => join(folder, name)),
  );
  return [...files, ...folders, ...inFolders].map(
    (name) => `${shown(join(path, name))}: does not belong to an exercise (${[...FILES, ...FOLDERS].join(", ")})`,
  );
}
