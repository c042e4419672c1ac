import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Program } from "../record/program.ts";
import type { Scenario } from "../grading/index.ts";
import { isDataFile } from "../record/data-files.ts";
import { byLanguage, isProgramFile, languages, LANGUAGES, mainFile, type Language } from "../record/languages.ts";
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

/** An exercise as its folder has it. */
export interface ExerciseFolder extends NumberedFolder {
  task: Task;
  sources: Record<Language, ExerciseSources>;
  scenarios: Scenario[];
  /** The path of its `check.ts`. */
  check: string;
}

const FEWEST_MISTAKES = 3;
const FOLDERS = ["alternatives", "files", "mistakes", "scenarios"];
const SOURCES = ["solution", "starter"].flatMap((name) =>
  languages().map((language) => name + LANGUAGES[language].extension),
);
const FILES = [...FEEDBACK_FILES, "check.ts", ...SOURCES, "task.md"];

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
  const sources = byLanguage((language) => readSources(path, shared, language, requirements, problems));

  const scenarios = readScenarios(path);
  if (isComplete(sources)) {
    const files = Object.values(sources).flatMap(({ files }) => Object.keys(files));
    problems.push(...scenarios.flatMap((scenario) => problemsOf(scenario, path, files)));
  }

  if (!task || !isComplete(sources) || problems.length > 0) throw new CourseError(problems);
  return { ...folder, task, sources, scenarios, check };
}

function isComplete(
  sources: Record<Language, ExerciseSources | undefined>,
): sources is Record<Language, ExerciseSources> {
  return !Object.values(sources).includes(undefined);
}

/** The program of an exercise with this text as its main file. */
export function programOf({ files }: Pick<ExerciseSources, "files">, main: string, language: Language): Program {
  const entry = mainFile(language);
  return { files: { ...files, [entry]: main }, entry };
}

function readSources(
  path: string,
  shared: string,
  language: Language,
  requirements: string[] | null,
  problems: string[],
): ExerciseSources | undefined {
  const read = (name: string) => noting(problems, () => textOf(join(path, `${name}${LANGUAGES[language].extension}`)));
  const starter = read("starter");
  const solution = read("solution");
  const mistakes = readMistakes(join(path, "mistakes"), language, requirements, problems);
  if (starter === undefined || solution === undefined) return undefined;
  return {
    starter,
    solution,
    alternatives: sourcesIn(join(path, "alternatives"), language),
    mistakes,
    files: { ...programFilesIn(shared, language), ...programFilesIn(join(path, "files"), language) },
  };
}

function readMistakes(path: string, language: Language, requirements: string[] | null, problems: string[]): Mistake[] {
  const { name: inWords, extension } = LANGUAGES[language];
  const sources = [...sourcesIn(path, language)];
  if (sources.length < FEWEST_MISTAKES) {
    problems.push(
      `${shown(path)}: has ${sources.length} mistakes in ${inWords}; an exercise has ${FEWEST_MISTAKES} at least`,
    );
  }
  return sources.flatMap(
    ([name, source]) =>
      noting(problems, () => parseMistake(name, source, shown(join(path, `${name}${extension}`)), requirements)) ?? [],
  );
}

/** Answers are programs alone; what stands beside them may be read by them. */
function mayHoldData(folder: string): boolean {
  return folder === "files" || folder.startsWith("scenarios");
}

function strangers(path: string): string[] {
  const files = filesIn(path).filter((name) => !FILES.includes(name));
  const folders = foldersIn(path).filter((name) => !FOLDERS.includes(name));
  const programs = [...FOLDERS, ...foldersIn(join(path, "scenarios")).map((name) => join("scenarios", name))];
  const inFolders = programs.flatMap((folder) =>
    filesIn(join(path, folder))
      .filter((name) => !isProgramFile(name) && !(isDataFile(name) && mayHoldData(folder)))
      .map((name) => join(folder, name)),
  );
  return [...files, ...folders, ...inFolders].map(
    (name) => `${shown(join(path, name))}: does not belong to an exercise (${[...FILES, ...FOLDERS].join(", ")})`,
  );
}
