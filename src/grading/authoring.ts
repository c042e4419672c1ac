import type { RunRecord } from "../record/index.ts";
import type { Check, Failure } from "./exercise.ts";
import type { Matcher } from "./matcher.ts";
import { unlessMissing } from "./partial-record.ts";
import { words, type Words } from "./text.ts";
import { incompleteRun } from "./incomplete-run.ts";

/**
 * What to look at or try, in the exercise's own words, with code between backticks. A text always applies; a function
 * looks at the run for one particular mistake and answers with a text, or with something falsy when it is not the one.
 */
export type Hint = Words | ((run: RunRecord) => Words | false | null | undefined);

/**
 * The default export of a `check.ts`. Throws an Error when the checks could not be told apart.
 *
 * ```ts
 * export default exercise(
 *   runsToTheEnd(),
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
 * One thing asked of the program's run: a sentence that says what holds when it passes, and a matcher.
 *
 * Of the hints, the one that knows most speaks: a function that applies, then the matcher when it has seen the very
 * cause, then a text, then whatever the matcher has to say.
 *
 * ```ts
 * check(
 *   "Prints the name in capitals",
 *   prints("start a", "A"),
 *   (run) => run.elapsed > 1 && "`fetch` takes no second. What else waits?",
 *   "The name comes from `fetch`.",
 * )
 * ```
 */
export function check(sentence: string, matcher: Matcher, ...hints: Hint[]): Check {
  return {
    sentence,
    test: (run) => {
      const failure = matcher(run);
      return failure && { ...failure, hint: hintFor(failure, run, hints) };
    },
  };
}

function hintFor(failure: Failure, run: RunRecord, hints: Hint[]): Failure["hint"] {
  for (const hint of hints) {
    const seen = typeof hint === "function" && unlessMissing(() => hint(run), null);
    if (seen) return words(seen);
  }
  const general = hints.find((hint) => typeof hint !== "function");
  return failure.isCertain || general === undefined ? failure.hint : words(general);
}

/**
 * Asks it of a scenario's run instead of the program's own. The name is added to the sentence, as in "Greets each
 * once, with other names".
 *
 * @param scenario the name of its folder below `scenarios/`, with spaces for its hyphens
 */
export function inScenario(scenario: string, { sentence, test }: Check): Check {
  return { sentence: `${sentence}, ${scenario}`, scenario, test: (run) => incompleteRun(run) ?? test(run) };
}
