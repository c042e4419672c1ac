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
  pointAt,
  printsAt,
  quote,
  runsJobs,
  takes,
  text,
  words,
  type Matcher,
} from "#grading";

/** A whole page in a thread prints its line there: what does not block went with it. */
const printsOnTheLoop: Matcher = (run) => {
  const line = run.output.find(({ job, stream }) => job !== null && stream === "out");
  if (!line) return null;
  return {
    about: "tasks",
    seen: text`${quote(line.text)} was printed by a worker thread, at ${String(line.time)} s.`,
    expected: text`A thread runs the function that blocks, and nothing else.`,
    hint: words(
      "The whole page was handed over. Hand over only the function that blocks, and await its result in `page`.",
    ),
    isCertain: true,
    at: pointAt(line),
  };
};

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
    all(runsJobs("thread", 3), printsOnTheLoop),
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
