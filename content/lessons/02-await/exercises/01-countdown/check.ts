import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverBlocks,
  awaitsEveryCoroutine,
  prints,
  printsAt,
  runsOnALoop,
} from "#grading";

export default exercise(
  runsToTheEnd(),
  check("Counts down, then launches", prints("3", "2", "1", "the kite is off")),
  awaitsEveryCoroutine(),
  check("Runs on the event loop", runsOnALoop()),
  check("Yields control while it waits", neverBlocks()),
  check("Prints each line at its moment", printsAt([0, "3"], [1, "2"], [2, "1"], [3, "the kite is off"]), (run) =>
    run.elapsed > 100 ? "asyncio counts in seconds, as all of Python does: `sleep(1)` waits for one second." : null,
  ),
  inScenario(
    "with another launch",
    check(
      "Counts from whatever number there is",
      all(
        prints("5", "4", "3", "2", "1", "the balloon is off"),
        printsAt([0, "5"], [1, "4"], [2, "3"], [3, "2"], [4, "1"], [5, "the balloon is off"]),
      ),
      "This count begins at five. Take the number and the name from `launch`.",
    ),
  ),
  inScenario(
    "with nothing to count",
    check(
      "Launches at once",
      all(prints("the rocket is off"), printsAt([0, "the rocket is off"])),
      "This count begins at zero, so there is no number to print and nothing to wait for.",
    ),
  ),
);
