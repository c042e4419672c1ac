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
import { printedLines } from "#record";

export default exercise(
  runsToTheEnd(
    (run) =>
      run.outcome.kind === "failed" &&
      /a function was expected|is not callable/.test(run.outcome.error.message) &&
      "`toThread(readBox(box))` calls `readBox` here and hands over its result. Write `toThread(readBox, box)`.",
  ),
  awaitsEveryCoroutine(),
  check(
    "Never blocks the loop",
    neverBlocks(),
    "`readBox` blocks the thread that calls it. Let another thread call it: pass the function itself to `toThread`.",
  ),
  check("Lets worker threads read the boxes", runsJobs("thread", 2)),
  check(
    "Reads both at the same time",
    peak(jobs(), 2),
    "Two threads can read at the same time. Start both before you wait for either.",
  ),
  check(
    "The monitor reports on time",
    printsAt([0.5, "alive, report 1"], [1, "alive, report 2"], [1.5, "alive, report 3"], [2, "alive, report 4"]),
    "Start the monitor and the reading together, as tasks or with `gather`, and let nothing block the thread.",
  ),
  check(
    "Prints the contents in order when both are read",
    all(printsAt([2, "maps, letters"]), takes(2)),
    (run) =>
      printedLines(run).includes("letters, maps") &&
      "That is the order in which the boxes were read, not the order of the list. `gather` keeps the order of the list, whichever box is read first.",
  ),
  inScenario(
    "in another archive",
    check(
      "Reads every box off the loop",
      all(
        neverBlocks(),
        runsJobs("thread", 3),
        printsAt([0.4, "report 1"], [0.8, "report 2"], [1.2, "report 3"], [1.4, "A, B, C"]),
      ),
      "Here are three boxes. Read all that are in the list.",
    ),
  ),
);
