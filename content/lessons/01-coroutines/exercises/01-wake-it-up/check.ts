import { check, runsToTheEnd, exercise, inScenario, awaitsEveryCoroutine, prints } from "#grading";
import { neverAwaited } from "#record";

export default exercise(
  runsToTheEnd(),
  check(
    "Brews the tea, then serves it",
    prints("brewing tea", "served: a cup of tea"),
    (run) =>
      neverAwaited(run).length > 0 &&
      "The call `brew(…)` only creates a coroutine object. Which word makes its body run?",
  ),
  awaitsEveryCoroutine(),
  inScenario(
    "in another kitchen",
    check(
      "Serves whatever brew returns",
      prints("filling the kettle", "pouring tea", "served: a mug of tea, 80 degrees"),
      "Another kitchen prints other lines and returns another cup. Let `brew` do the work, and serve exactly what `await` gives you.",
    ),
  ),
);
