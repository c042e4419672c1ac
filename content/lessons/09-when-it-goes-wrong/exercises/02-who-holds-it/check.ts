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
  runsJobs,
  takes,
} from "#grading";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Never blocks the loop",
    neverBlocks(),
    "The red stretch of the Timeline belongs to one of the three calls in `page`. Let a thread make that call, and hand over the function itself.",
  ),
  check(
    "Hands over what blocks, and nothing else",
    runsJobs("thread", 3),
    "Of the three functions one blocks, and there are three visitors. The other two functions are quick: call them directly.",
  ),
  check("Makes all pages at the same time", peak(jobs(), 3)),
  check(
    "Prints each page as soon as it is ready",
    printsAt(
      [0.2, "sofa: 380 euros, 1 left, 210 kB"],
      [0.4, "lamp: 12 euros, 3 left, 40 kB"],
      [0.7, "chair: 45 euros, 0 left, 95 kB"],
    ),
    "Each page has a task of its own, and prints its line itself. What it prints is what the three functions give.",
  ),
  inScenario(
    "with other goods",
    check(
      "Works with other goods",
      all(
        neverBlocks(),
        runsJobs("thread", 4),
        printsAt(
          [0.1, "clock: 25 euros, 9 left, 30 kB"],
          [0.3, "rug: 80 euros, 2 left, 60 kB"],
          [0.5, "shelf: 60 euros, 4 left, 120 kB"],
          [0.6, "mirror: 0 euros, 0 left, 0 kB"],
        ),
        takes(0.6),
      ),
      "Here four visitors want to see other goods. Take the goods from the list.",
    ),
  ),
);
