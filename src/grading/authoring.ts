import type { RunRecord } from "../record/index.ts";
import type { Check, Exercise, Failure, Runs } from "./exercise.ts";
import type { Matcher } from "./matcher.ts";
import { unfit } from "./unfit.ts";

/**
 * What to look at or try, in the exercise's own words. A text always applies; a function looks at the run for one
 * particular mistake and answers with a text, or with something falsy when it is not the one.
 */
export type Hint = string | ((run: RunRecord) => string | false | null | undefined);

/**
 * The default export of a `check.ts`. Throws an Error when the checks could not be told apart.
 *
 * ```ts
 * export default exercise({
 *   scenarios: [{ name: "with other names", files: { "/names.ts": `export const names = ["x", "y"];` } }],
 *   checks: [
 *     check("Comes to its end without an error", endsWell()),
 *     check("Greets both, in order", prints("hello a", "hello b")),
 *     check("Takes exactly 1 second", takes(1)),
 *     inScenario("with other names", check("Greets whoever is listed", prints("hello x", "hello y"))),
 *   ],
 * });
 * ```
 */
export function exercise({ checks, scenarios = [] }: Pick<Exercise, "checks"> & Partial<Exercise>): Exercise {
  if (checks.length === 0) throw new Error("an exercise needs at least one check");
  refuseTwins(
    "sentence",
    checks.map((check) => check.sentence),
  );
  refuseTwins(
    "scenario",
    scenarios.map((scenario) => scenario.name),
  );
  return { checks, scenarios };
}

/**
 * One thing asked of the program's run: a sentence that says what holds when it passes, and a matcher. The first hint
 * that applies replaces the matcher's own.
 *
 * ```ts
 * check(
 *   "Prints the name in capitals",
 *   prints("start a", "A"),
 *   (run) => neverAwaited(run).length > 0 && "Calling fetch only makes a coroutine object. What runs it?",
 * )
 * ```
 */
export function check(sentence: string, matcher: Matcher, ...hints: Hint[]): Check {
  return {
    sentence,
    test: ({ main }) => {
      const failure = matcher(main);
      return failure && { ...failure, hint: firstThatApplies(hints, main) ?? failure.hint };
    },
  };
}

/**
 * Asks it of a scenario's run instead of the program's own. The name is added to the sentence, as in "Greets each
 * once, with other names".
 */
export function inScenario(name: string, check: Check): Check {
  return { sentence: `${check.sentence}, ${name}`, test: (runs) => testIn(name, check, runs) };
}

/** Asks it of the program's own run and of every scenario's; the first run in which it fails is the feedback. */
export function inEveryRun(check: Check): Check {
  return {
    sentence: check.sentence,
    test: (runs) => {
      const own = check.test(runs);
      if (own) return own;
      for (const name of Object.keys(runs.scenarios)) {
        const failure = testIn(name, check, runs);
        if (failure) return failure;
      }
      return null;
    },
  };
}

function testIn(scenario: string, check: Check, { scenarios }: Runs): Failure | null {
  const main = scenarios[scenario];
  if (!main) {
    const names = Object.keys(scenarios).map((name) => `“${name}”`);
    throw new Error(`there is no run of the scenario “${scenario}”; there are: ${names.join(", ") || "none"}`);
  }
  const failure = unfit(main) ?? check.test({ main, scenarios });
  if (!failure) return null;
  // The timeline shows the program's own run: a moment of another one would point at the wrong place.
  const { at: _at, ...feedback } = failure;
  return { ...feedback, scenario };
}

function firstThatApplies(hints: Hint[], run: RunRecord): string | null {
  for (const hint of hints) {
    const text = typeof hint === "string" ? hint : hint(run);
    if (text) return text;
  }
  return null;
}

function refuseTwins(what: string, names: string[]): void {
  const twin = names.find((name, index) => names.indexOf(name) !== index);
  if (twin !== undefined) throw new Error(`two of the same ${what} in an exercise: “${twin}”`);
}
