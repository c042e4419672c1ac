import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  neverBlocks,
  nothingUnawaited,
  printsAt,
  runsJobs,
  takes,
} from "#grading";

export default exercise(
  check(
    "No error leaves the program",
    endsWell(),
    "The error comes out where the thread's result is awaited. Is that place inside the try?",
  ),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Never blocks the loop", neverBlocks()),
  check("Lets worker threads grind", runsJobs("thread", 3)),
  check(
    "Reports each sack at its moment, good or bad",
    printsAt([0.5, "barley: there is a stone in it"], [1, "rye: 20 kg"], [2, "wheat: 45 kg"]),
    "All three are ground at the same time. Whoever is done first is reported first.",
  ),
  check("Counts both kinds at the end", all(printsAt([2, "2 ground, 1 failed"]), takes(2))),
  inScenario(
    "with other sacks",
    check(
      "Reports each sack at its moment",
      printsAt(
        [0.5, "spelt: 5 kg"],
        [1, "oats: 10 kg"],
        [2, "millet: millet is wet"],
        [3, "maize: maize is wet"],
        [3, "2 ground, 2 failed"],
      ),
      "Here are four sacks, and two are bad. Take sacks and messages from what happens.",
    ),
  ),
);
