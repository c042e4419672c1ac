import { check, endsWell, exercise, inScenario, neverBlocks, nothingUnawaited, printsAt, printsFrom } from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Never holds the thread", neverBlocks()),
  check(
    "Each part is there at its time",
    printsAt([0.7, "the beginning is here"], [1.4, "the middle is here"], [2.1, "the end is here"]),
    "Each part takes 0.7 seconds, and the next one begins when it is there. Keep that wait, but let it give the thread back.",
  ),
  check(
    "The ticker ticks on time",
    printsAt([0.5, "tick 1"], [1, "tick 2"], [1.5, "tick 3"], [2, "tick 4"], [2.5, "tick 5"]),
    "Ticker and film go on together: both are given to `gather`, and neither may keep the other from its turn.",
  ),
  check(
    "The ticks come from the ticker",
    printsFrom("ticker", ["tick 1", "tick 2", "tick 3", "tick 4", "tick 5"], "/ticker.ts"),
    "Leave the ticks to the `ticker` of its own file: it is on time by itself when it gets the thread.",
  ),
  check(
    "The evening is over when both are done",
    printsAt([2.5, "the evening is over"]),
    "The film is there at 2.1 seconds, and the last tick comes at 2.5. Wait for both.",
  ),
  inScenario(
    "with another film",
    check(
      "Each part is there at its time, and no tick is late",
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
      "This film has two parts, of 0.25 and 2.75 seconds. Take names and times from the list.",
    ),
  ),
);
