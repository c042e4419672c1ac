import { all, check, endsWell, exercise, inScenario, nothingUnawaited, prints, runsJobs } from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check(
    "Counts four pieces, each in a process",
    runsJobs("process", 4),
    "Hand each piece to the pool: `loop.runInExecutor(pool, countWords, piece)`. Called directly, it computes on the loop.",
  ),
  check(
    "Counts every word once",
    prints("448000 words"),
    "A cut through a word makes two of it, and a forgotten rest makes the sum too small. Where can a text be cut without harm?",
  ),
  inScenario(
    "with another log",
    check(
      "Counts every word once",
      all(runsJobs("process", 3), prints("2667 words")),
      "This log has 1001 lines for three pieces, and some lines are empty. Mind the rest that is left over by dividing.",
    ),
  ),
);
