import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  jobs,
  neverBlocks,
  awaitsEveryCoroutine,
  peak,
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
  awaitsEveryCoroutine(),
  check(
    "Never blocks the loop",
    neverBlocks(),
    "`grind` blocks the thread that calls it. Let another thread call it: `await asyncio.toThread(grind, sack)`.",
  ),
  check("Lets worker threads grind", runsJobs("thread", 3)),
  check(
    "Grinds all three at the same time",
    peak(jobs(), 3),
    "If you await each sack before you begin the next, they are ground one by one. Start them all, with `gather` or as tasks.",
  ),
  check(
    "Reports each sack that is ground, at that moment",
    printsAt([1, "rye: 20 kg"], [2, "wheat: 45 kg"]),
    (run) => run.elapsed >= 2 && "Report a sack where its own thread is awaited, not when all are done.",
  ),
  check(
    "Reports the sack that fails, at that moment",
    printsAt([0.5, "barley: there is a stone in it"]),
    "Its error comes out where its own thread is awaited. What is printed there, and what is not?",
  ),
  check(
    "Counts both kinds at the end",
    all(printsAt([2, "2 ground, 1 failed"]), takes(2)),
    "A function that catches its own error returns like any other. So let its return value say whether the sack was ground.",
  ),
  inScenario(
    "with other sacks",
    check(
      "Reports each sack at its moment, and counts",
      printsAt(
        [0.5, "spelt: 5 kg"],
        [0.7, "chaff: 0 kg"],
        [1, "oats: 10 kg"],
        [2, "millet: millet is wet"],
        [3, "maize: maize is wet"],
        [3, "3 ground, 2 failed"],
      ),
      "Here are five sacks. Two fail, each with a different class of error and a message of its own, and one gives 0 kg, which is not a failure.",
    ),
  ),
);
