import type { RunRecord } from "../record/index.ts";
import type { Check } from "./exercise.ts";
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
 * export default exercise(
 *   check("Comes to its end without an error", endsWell()),
 *   check("Greets both, in order", prints("hello a", "hello b")),
 *   check("Takes exactly 1 second", takes(1)),
 *   inScenario("with other names", check("Greets whoever is listed", prints("hello x", "hello y"))),
 * );
 * ```
 *
 * The scenario's files stand in `scenarios/with-other-names/` beside it.
 */
export function exercise(...checks: Check[]): Check[] {
  if (checks.length === 0) throw new Error("an exercise needs at least one check");
  const sentences = checks.map(({ sentence }) => sentence);
  const twin = sentences.find((sentence, index) => sentences.indexOf(sentence) !== index);
  if (twin !== undefined) throw new Error(`two of the same sentence in an exercise: “${twin}”`);
  return checks;
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
 *
 * @param scenario the name of its folder below `scenarios/`, with spaces for its hyphens
 */
export function inScenario(scenario: string, { sentence, test }: Check): Check {
  return {
    sentence: `${sentence}, ${scenario}`,
    scenario,
    test: ({ scenarios }) => {
      const main = scenarios[scenario];
      if (!main) throw new Error(`there is no run of the scenario “${scenario}”`);
      const failure = unfit(main) ?? test({ main, scenarios });
      if (!failure) return null;
      // The timeline shows the program's own run: a moment of another one would point at the wrong place.
      const { at: _at, ...feedback } = failure;
      return { ...feedback, scenario };
    },
  };
}

function firstThatApplies(hints: Hint[], run: RunRecord): string | null {
  for (const hint of hints) {
    const text = typeof hint === "string" ? hint : hint(run);
    if (text) return text;
  }
  return null;
}
