/**
 * `npm run check:flakes -- [<lesson>[/<exercise>]] [--count=<n>]`: grades every solution, alternative, starter and mistake,
 * in each language, again and again while all processor cores are kept busy, and compares the verdicts. Ends with 1 when some differ.
 */
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import type { Program } from "../record/program.ts";
import { loadExercise, programOf, type ExerciseFolder } from "../course/index.ts";
import { grade, type Exercise } from "../grading/index.ts";
import { languages, type Language } from "../record/languages.ts";
import { exercisesNamed } from "../tools/exercises-named.ts";
import { orExplain } from "../tools/or-explain.ts";
import { runAnswer } from "../tools/run-answer.ts";

const USAGE = `Usage: npm run check:flakes -- [<lesson>[/<exercise>]] [--count=<n>]

For example: npm run check:flakes -- coroutines/wake-it-up --count=10`;

/** How often each answer is graded, if not said otherwise. */
const COUNT = 100;

/** An answer of which the verdict is known. */
interface Answer {
  name: string;
  program: Program;
}

await orExplain(async () => {
  const { name, count } = readArguments();
  const exercises = exercisesNamed(name);
  const burners = Array.from({ length: availableParallelism() }, startBurner);
  try {
    let flaky = 0;
    for (const [title, folder] of exercises) flaky += await reportExercise(title, folder, count);
    console.log(flaky === 0 ? "\nNo verdict differs." : `\nAnswers whose verdicts differ: ${flaky}.`);
    process.exitCode = flaky === 0 ? 0 : 1;
  } finally {
    await Promise.all(burners.map((burner) => burner.terminate()));
  }
});

function readArguments(): { name: string; count: number } {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { count: { type: "string" } } });
  const count = Number(values.count ?? COUNT);
  if (positionals.length > 1 || !Number.isInteger(count) || count < 2) throw new Error(USAGE);
  return { name: positionals[0] ?? "", count };
}

/** A thread that computes without end. */
function startBurner(): Worker {
  return new Worker("for (;;) ;", { eval: true });
}

/** Prints a line for each answer to an exercise, and counts those whose verdicts differ. */
async function reportExercise(title: string, folder: ExerciseFolder, count: number): Promise<number> {
  console.log(`\n${title}`);
  const exercise = await loadExercise(folder);
  let flaky = 0;
  for (const { name, program } of languages().flatMap((language) => answersIn(language, folder))) {
    const verdicts = await verdictsOn(exercise, program, count);
    if (verdicts.size > 1) flaky++;
    console.log(`  ${name.padEnd(60)}${verdicts.size === 1 ? `the same ${count} times` : "DIFFERS"}`);
    if (verdicts.size > 1) for (const [verdict, times] of verdicts) console.log(`    ${times} times ${verdict}`);
  }
  return flaky;
}

function answersIn(language: Language, folder: ExerciseFolder): Answer[] {
  const sources = folder.sources[language];
  const { solution, alternatives, starter, mistakes } = sources;
  const answer = (name: string, source: string) => ({
    name: `${language}, ${name}`,
    program: programOf(sources, source, language),
  });
  return [
    answer("solution", solution),
    ...Array.from(alternatives, ([name, source]) => answer(`alternative ${name}`, source)),
    answer("starter", starter),
    ...mistakes.map(({ name, source }) => answer(`mistake ${name}`, source)),
  ];
}

/** How often each verdict was given, by its JSON. */
async function verdictsOn(exercise: Exercise, program: Program, count: number): Promise<Map<string, number>> {
  const verdicts = new Map<string, number>();
  const gradeOnce = async () => {
    const verdict = JSON.stringify(grade(exercise, await runAnswer(exercise, program)));
    verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
  };
  await Promise.all(Array.from({ length: count }, gradeOnce));
  return verdicts;
}
