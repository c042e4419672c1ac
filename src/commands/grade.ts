/**
 * `npm run grade -- <lesson>/<exercise> <file.ts|file.py> [--json]`: the verdict on a program, the same that Check gives in the
 * page. Ends with 0 when it passed, 1 when a check failed, 2 when there is nothing to grade.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { findExercise, loadExercise, programOf } from "../course/index.ts";
import { CHECK_TIME, grade, runForGrading } from "../grading/index.ts";
import { languageOf } from "../record/languages.ts";
import { runInNode } from "../lanes/in-node.ts";
import { verdictData, verdictText } from "../tools/verdict-text.ts";

const USAGE = `Usage: npm run grade -- <lesson>/<exercise> <file.ts|file.py> [--json]

For example: npm run grade -- coroutines/wake-it-up my-answer.ts`;

/** npm runs scripts in the project's folder; a path that was typed counts from where it was typed. */
const typedFrom = process.env["INIT_CWD"] ?? process.cwd();

try {
  const { name, file, json } = readArguments();
  const folder = findExercise(name);
  const source = readAnswer(file);
  const exercise = await loadExercise(folder);
  const language = languageOf(file);
  const sources = language === "python" ? folder.python : folder;
  const runs = await runForGrading(exercise, programOf(sources, source, language), (program) =>
    runInNode(program, { clock: "virtual", limits: { time: CHECK_TIME } }),
  );
  const verdict = grade(exercise, runs);
  console.log(json ? JSON.stringify({ exercise: name, ...verdictData(verdict) }, null, 2) : verdictText(verdict));
  process.exitCode = verdict.passed ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

function readArguments(): { name: string; file: string; json: boolean } {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" } } });
  const [name, file, ...rest] = positionals;
  if (name === undefined || file === undefined || rest.length > 0) throw new Error(USAGE);
  return { name, file, json: values.json ?? false };
}

function readAnswer(file: string): string {
  const path = resolve(typedFrom, file);
  if (existsSync(path) && statSync(path).isFile()) return readFileSync(path, "utf8");
  const folder = dirname(path);
  if (!existsSync(folder))
    throw new Error(`There is no folder ${relative(typedFrom, folder)}, so no file ${file} in it.`);
  const programs = readdirSync(folder).filter((name) => /\.(ts|py)$/.test(name));
  const list = programs.length === 0 ? "no program" : programs.join(", ");
  throw new Error(`There is no file ${file}. In ${relative(typedFrom, folder) || "this folder"} there is: ${list}.`);
}
