/**
 * `npm run grade -- <lesson>/<exercise> <file.ts|file.py>… [--json]`: the verdicts on answers, the same that Check gives in
 * the page. Ends with 0 when all have passed, 1 when a check has failed, 2 when something could not be graded.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import pLimit from "p-limit";
import { findExercise, loadExercise, programOf, type ExerciseFolder } from "../course/index.ts";
import { grade, type Exercise, type Verdict } from "../grading/index.ts";
import type { RunRecord } from "../record/index.ts";
import { isProgramFile, languageOf, type Language } from "../record/languages.ts";
import { endTogether } from "../tools/processes.mjs";
import { runAnswer } from "../tools/run-answer.ts";
import { verdictData, verdictText } from "../tools/verdict-text.ts";

const USAGE = `Usage: npm run grade -- <lesson>/<exercise> <file.ts|file.py>… [--json]

For example: npm run grade -- coroutines/wake-it-up my-answer.ts

With --json each file is one line of output: its verdict as data.`;

/** npm runs scripts in the project's folder; a path that was typed counts from where it was typed. */
const typedFrom = process.env["INIT_CWD"] ?? process.cwd();

interface Graded {
  language: Language;
  verdict: Verdict;
  /** Of the run without a scenario. */
  record: RunRecord;
}

endTogether();
try {
  const { name, files, json } = readArguments();
  // Whatever is wrong with it is told of each file.
  const exercise = readExercise(name);
  const sideBySide = pLimit(availableParallelism());
  const gradings = files.map((file) => sideBySide(async () => gradeFile(await exercise, file)).catch(messageOf));
  let graded = 0;
  let passed = 0;
  for (const [index, file] of files.entries()) {
    const result = await gradings[index]!;
    if (typeof result !== "string") graded++;
    if (typeof result !== "string" && result.verdict.passed) passed++;
    if (json) console.log(JSON.stringify({ file, exercise: name, ...dataOf(result) }));
    else show(file, result, files.length > 1);
  }
  if (!json && files.length > 1) console.log(`${passed} of ${files.length} answers passed.`);
  process.exitCode = passed === files.length ? 0 : graded === files.length ? 1 : 2;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 2;
}

function readArguments(): { name: string; files: string[]; json: boolean } {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
  const [name, ...files] = positionals;
  if (name === undefined || files.length === 0) throw new Error(USAGE);
  return { name, files, json: values.json ?? false };
}

async function readExercise(name: string): Promise<{ folder: ExerciseFolder; exercise: Exercise }> {
  const folder = findExercise(name);
  return { folder, exercise: await loadExercise(folder) };
}

async function gradeFile(
  { folder, exercise }: { folder: ExerciseFolder; exercise: Exercise },
  file: string,
): Promise<Graded> {
  const language = languageOf(file);
  const source = readAnswer(file);
  const program = programOf(folder.sources[language], source, language);
  const runs = await runAnswer(exercise, program);
  return { language, verdict: grade(exercise, runs), record: runs.main };
}

function readAnswer(file: string): string {
  const path = resolve(typedFrom, file);
  if (existsSync(path) && statSync(path).isFile()) return readFileSync(path, "utf8");
  const folder = dirname(path);
  if (!existsSync(folder))
    throw new Error(`There is no folder ${relative(typedFrom, folder)}, so no file ${file} in it.`);
  const programs = readdirSync(folder).filter(isProgramFile);
  const list = programs.length === 0 ? "no program" : programs.join(", ");
  throw new Error(`There is no file ${file}. In ${relative(typedFrom, folder) || "this folder"} there is: ${list}.`);
}

/** @param result a message: why there is no verdict */
function dataOf(result: Graded | string): object {
  if (typeof result === "string") return { passed: false, error: result };
  const { language, verdict, record } = result;
  const { outcome, elapsed, tasks, output } = record;
  return { language, ...verdictData(verdict), run: { outcome, elapsed, tasks: tasks.length, lines: output.length } };
}

function show(file: string, result: Graded | string, isOneOfMany: boolean): void {
  if (isOneOfMany) console.log(`${file}\n`);
  if (typeof result === "string") console.error(result);
  else console.log(verdictText(result.verdict));
  if (isOneOfMany) console.log();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
