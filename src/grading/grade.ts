import type { RunRecord } from "../record/index.ts";
import type { Program } from "../record/program.ts";
import { languageOf } from "../record/languages.ts";
import type { CheckResult, Exercise, Failure, Runs, Scenario, Verdict } from "./exercise.ts";
import { atOwnLine } from "./own-line.ts";
import { resultInPythonWords } from "./python-words.ts";
import { unfit } from "./unfit.ts";

/** The sentence that stands first in the verdict on a run which says nothing of the program. */
export const RUNS_TO_ITS_END = "The program starts and runs to its end";

/** Seconds of real time that each run for grading may take; on the virtual clock even long programs need a moment. */
export const CHECK_TIME = 10;

/**
 * Runs a learner's program for grading: as it is, and once per scenario with the scenario's files in place of its own.
 * A program whose own run could not be used is not run in scenarios: they would only fail the same way.
 *
 * @param run Runs a program on the virtual clock; the page and Node each have their way.
 */
export async function runForGrading<P extends Pick<Program, "files" | "entry">>(
  { scenarios }: Exercise,
  program: P,
  run: (program: P) => Promise<RunRecord>,
): Promise<Runs> {
  const runs: Runs = { main: await run(program), scenarios: {} };
  if (unfit(runs.main)) return runs;
  for (const scenario of scenarios) runs.scenarios[scenario.name] = await run(programIn(scenario, program));
  return runs;
}

/** A program with a scenario's files in place of its own. */
export function programIn<P extends Pick<Program, "files" | "entry">>({ files }: Scenario, program: P): P {
  return { ...program, files: { ...program.files, ...files[languageOf(program.entry)] } };
}

/**
 * The verdict on a program, from the records of its runs alone. When its own run did not start, was stopped or was cut
 * by a limit, {@link RUNS_TO_ITS_END} fails and says why, and nothing else is looked at. What failed is shown in the
 * learner's own code where it can be.
 */
export function grade({ checks }: Pick<Exercise, "checks">, runs: Runs): Verdict {
  const useless = unfit(runs.main);
  if (useless) {
    const results = checks.map(({ sentence }): CheckResult => ({ sentence, passed: null }));
    return verdict(runs, [failed(RUNS_TO_ITS_END, useless), ...results]);
  }
  const results = checks.map(({ sentence, test }): CheckResult => {
    const failure = test(runs);
    return failure ? failed(sentence, atOwnLine(failure, runs.main)) : { sentence, passed: true };
  });
  return verdict(runs, results);
}

function verdict({ main }: Runs, results: CheckResult[]): Verdict {
  return {
    passed: results.every(({ passed }) => passed === true),
    results: main.language === "python" ? results.map(resultInPythonWords) : results,
  };
}

function failed(sentence: string, failure: Failure): CheckResult {
  return { sentence, passed: false, ...failure };
}
