import { check, endsWell, exercise, inScenario, nothingUnawaited, prints } from "#grading";
import { neverAwaited } from "#record";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check(
    "Brews the tea, then serves it",
    prints("brewing tea", "served: a cup of tea"),
    (run) =>
      neverAwaited(run).length > 0 &&
      "The call `brew(…)` only creates a coroutine object. Which word makes its body run?",
  ),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  inScenario(
    "in another kitchen",
    check(
      "Serves whatever brew returns",
      prints("filling the kettle", "pouring tea", "served: a mug of tea, 80 degrees"),
      "Another kitchen prints other lines and returns another cup. Let `brew` do the work, and serve exactly what `await` gives you.",
    ),
  ),
);
