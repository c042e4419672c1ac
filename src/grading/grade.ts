import type { RunRecord } from "../record/index.ts";
import type { Program } from "../record/program.ts";
import { languageOf, type Language } from "../record/languages.ts";
import { deeperCause } from "./deeper-cause.ts";
import { endsWell } from "./ending.ts";
import type { Check, CheckResult, Exercise, FailedCheck, Failure, Runs, Scenario, Verdict } from "./exercise.ts";
import { roots, type Found } from "./follow.ts";
import { atOwnLine } from "./own-line.ts";
import { asWhole, TOO_LONG, unlessMissing } from "./partial-record.ts";
import { inLanguage, plain, text, words } from "./text.ts";
import { incompleteRun } from "./incomplete-run.ts";

/** The sentence that stands first in the verdict on a run which says nothing of the program. */
export const RUNS_TO_ITS_END = "The program starts and runs to its end";

/** Seconds of real time that each run for grading may take; on the virtual clock even long programs need a moment. */
export const CHECK_TIME = 10;

/**
 * Runs a learner's program for grading: as it is, and once per scenario with the scenario's files in place of its own.
 * A program whose own run could not be used is not run in scenarios: they would only fail the same way.
 *
 * @param run Runs a program on the virtual clock; the page and Node each have their way. Of scenarios it is asked at
 * once: it knows how many can run beside each other.
 */
export async function runForGrading<P extends Pick<Program, "files" | "entry">>(
  { scenarios }: Exercise,
  program: P,
  run: (program: P) => Promise<RunRecord>,
): Promise<Runs> {
  const runs: Runs = { main: await run(program), scenarios: {} };
  if (incompleteRun(runs.main)) return runs;
  const records = await Promise.all(scenarios.map((scenario) => run(programIn(scenario, program))));
  scenarios.forEach(({ name }, index) => (runs.scenarios[name] = records[index]!));
  return runs;
}

/** A program with a scenario's files in place of its own. */
export function programIn<P extends Pick<Program, "files" | "entry">>({ files }: Scenario, program: P): P {
  return { ...program, files: { ...program.files, ...files[languageOf(program.entry)] } };
}

/**
 * The verdict on a program, from the records of its runs alone. When its own run did not start, was stopped or was cut
 * by a limit, {@link RUNS_TO_ITS_END} fails and says why, and nothing else is looked at.
 *
 * Of a very long run only a part is recorded: a check that asks for the rest is neither passed nor failed.
 *
 * Of what failed, the roots come first and what may follow from them behind. It is told in the words of the program's
 * language, and shown in the learner's own code where it can be.
 */
export function grade({ checks }: Pick<Exercise, "checks">, runs: Runs): Verdict {
  const { language } = runs.main;
  const useless = incompleteRun(runs.main);
  if (useless) {
    const rest = checks.map(({ sentence }): CheckResult => ({ sentence: inWords(sentence, language), passed: null }));
    const first = failed({ check: { sentence: RUNS_TO_ITS_END, test: incompleteRun }, failure: useless }, null, runs);
    return { passed: false, results: [first, ...rest] };
  }
  const found = new Map<Check, Found>();
  const notLookedAt = new Set<Check>();
  for (const check of checks) {
    const failure = unlessMissing(() => failureOf(check, runs), "missing");
    if (failure === "missing") notLookedAt.add(check);
    else if (failure) found.set(check, { check, failure });
  }
  const rootOf = roots([...found.values()]);
  const results = new Map<Check, CheckResult>();
  for (const check of checks) {
    const each = found.get(check);
    const root = each && rootOf.get(each);
    if (root && !results.has(root.check)) results.set(root.check, failed(root, null, runs));
    if (each && !results.has(check)) results.set(check, failed(each, root ?? null, runs));
    if (each) continue;
    const sentence = inWords(check.sentence, language);
    results.set(
      check,
      notLookedAt.has(check) ? { sentence, passed: null, reason: TOO_LONG } : { sentence, passed: true },
    );
  }
  return { passed: found.size === 0 && notLookedAt.size === 0, results: [...results.values()] };
}

/**
 * What a check says of its run. Of a run that an error has ended, only checks of its end have something to say: the
 * others never saw what they ask for.
 */
function failureOf({ scenario, test }: Check, { main, scenarios }: Runs): Failure | null {
  const run = scenario === undefined ? main : scenarios[scenario];
  if (!run) throw new Error(`there is no run of the scenario “${scenario}”`);
  const failure = test(asWhole(run));
  if (!failure || failure.about === "ending") return failure;
  const ending = endsWell()(run);
  return ending ? { ...ending, about: "unreached", expected: failure.expected } : failure;
}

/** @param root what it may follow from */
function failed({ check, failure }: Found, root: Found | null, { main, scenarios }: Runs): FailedCheck {
  const { language } = main;
  const run = (check.scenario !== undefined && scenarios[check.scenario]) || main;
  const { at, hint, seen, expected } = atOwnLine(failure, main);
  const after = root && failure.about === "unreached";
  return {
    sentence: inWords(check.sentence, language),
    passed: false,
    ...(check.scenario !== undefined && { scenario: check.scenario }),
    ...(root && { followsFrom: inWords(root.check.sentence, language) }),
    seen: inLanguage(after ? text`An error ended the program before this.` : seen, language),
    expected: inLanguage(expected, language),
    hint: inLanguage(
      after ? text`Look at that error first.` : ((root ? null : deeperCause(failure, run)) ?? hint),
      language,
    ),
    // The timeline shows the program's own run: a moment of another one would point at the wrong place.
    ...(at && check.scenario === undefined && { at }),
  };
}

function inWords(sentence: string, language: Language): string {
  return plain(inLanguage(words(sentence), language));
}
