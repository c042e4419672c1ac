import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  jobs,
  neverBlocks,
  awaitsEveryCoroutine,
  peak,
  printsAt,
  printsEachAt,
  printsInOrder,
  runsJobs,
  takes,
} from "#grading";
import { jobRuns, peakOf } from "#record";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Never blocks the loop",
    neverBlocks(),
    "`copyFilm` blocks the thread that calls it. Hand it to the pool: `loop.runInExecutor(pool, copyFilm, film)`.",
  ),
  check("Lets worker threads copy the films", runsJobs("thread", 4)),
  check(
    "Two machines are at work, and never more",
    peak(jobs(), 2),
    (run) =>
      peakOf(jobRuns(run)).peak > 2 &&
      "The loop's own pool has many threads. How do you create a pool with exactly as many threads as there are machines?",
  ),
  check(
    "A free machine takes the next film of the list",
    printsEachAt([0, "copying Alps"], [0, "copying Baltic"], [1.2, "copying Congo"], [3, "copying Danube"]),
    "Alps and Baltic come first. Baltic is done at 1.2 seconds, and that machine copies Congo meanwhile. Hand the films over in the order of the list, all at once.",
  ),
  check(
    "Prints a line for each film in the order of the list, when all are copied",
    all(
      printsAt([3.9, "Alps: 30 reels"], [3.9, "Baltic: 12 reels"], [3.9, "Congo: 20 reels"], [3.9, "Danube: 9 reels"]),
      takes(3.9),
    ),
    "Wait until all films are copied. Then print the lines, in the order of the list.",
  ),
  inScenario(
    "in another studio",
    check(
      "Uses as many machines as there are",
      all(
        peak(jobs(), 3),
        printsEachAt([0, "copying a"], [0, "copying b"], [0, "copying c"], [1, "copying d"], [1.7, "copying e"]),
        takes(3),
        printsInOrder("a: 97 reels", "b: 0 reels", "c: 99 reels", "d: 100 reels", "e: 101 reels"),
      ),
      "This studio has three machines and five films, and one film is blank. Take the films and the number of machines from the studio.",
    ),
  ),
);
