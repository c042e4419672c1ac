import {
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverBlocks,
  awaitsEveryCoroutine,
  printsAt,
  printsFrom,
} from "#grading";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Never blocks the thread", neverBlocks()),
  check(
    "Each part arrives at its time",
    printsAt([0.7, "the beginning is here"], [1.4, "the middle is here"], [2.1, "the end is here"]),
    "Each part takes 0.7 seconds, and the next one begins when it has arrived. Keep that wait, but make it yield control.",
  ),
  check(
    "The ticker ticks on time",
    printsAt([0.5, "tick 1"], [1, "tick 2"], [1.5, "tick 3"], [2, "tick 4"], [2.5, "tick 5"]),
    "The ticker and the film run side by side, because `main` gives both to `gather`. Neither may keep the other from running.",
  ),
  check(
    "The ticks come from the ticker",
    printsFrom("ticker", ["tick 1", "tick 2", "tick 3", "tick 4", "tick 5"], "/ticker.ts"),
    "Leave the ticks to the `ticker` in its own file. It is on time as soon as nothing blocks the thread.",
  ),
  check(
    "The evening is over when both are done",
    printsAt([2.5, "the evening is over"]),
    "The last part arrives at 2.1 seconds, and the last tick comes at 2.5. Wait for both.",
  ),
  inScenario(
    "with another film",
    check(
      "Each part arrives at its time, and no tick is late",
      printsAt(
        [0.25, "the trailer is here"],
        [0.5, "tick 1"],
        [1, "tick 2"],
        [1.5, "tick 3"],
        [2, "tick 4"],
        [2.5, "tick 5"],
        [3, "the film is here"],
        [3, "the evening is over"],
      ),
      "This film has two parts, which take 0.25 and 2.75 seconds. Take the names and times from the list.",
    ),
  ),
);
