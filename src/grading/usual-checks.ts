import { check, type Hint } from "./authoring.ts";
import { endsWell } from "./ending.ts";
import type { Check } from "./exercise.ts";
import { nothingUnawaited } from "./leftovers.ts";

/** What nearly every exercise asks first, with the exercise's own hints: that no error ends the program. */
export function runsToTheEnd(...hints: Hint[]): Check {
  return check("Runs to the end without an error", endsWell(), ...hints);
}

/** What nearly every exercise asks second: that the body of each coroutine object runs. */
export function awaitsEveryCoroutine(...hints: Hint[]): Check {
  return check("Awaits every coroutine it creates", nothingUnawaited(), ...hints);
}
