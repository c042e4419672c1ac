import { check, runsToTheEnd, exercise, inScenario, neverBlocks, awaitsEveryCoroutine, prints } from "#grading";
import { printedMoments, type RunRecord } from "#record";

function tells(run: RunRecord, line: string): boolean {
  return printedMoments(run).some(({ text }) => text === line);
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Yields control while it waits", neverBlocks()),
  check(
    "Asks for the town, then for the way there, and says how long it took",
    prints("where does Ada live?", "which way leads to Lund?", "over the bridge to Lund", "found in 2.5 s"),
    (run) =>
      tells(run, "found in 1.5 s") &&
      "1.5 seconds is what the second answer takes. Read the clock before the first question, and ask the second question when the first answer has arrived.",
    (run) =>
      tells(run, "found in 0.0 s") &&
      "Which clock is that, and in which unit? `time.perfCounter()` counts seconds, and it goes on counting while the program waits. Read it before the first question and after the second answer.",
  ),
  inScenario(
    "with another atlas",
    check(
      "Finds another town, way and time",
      prints("looking for Ada", "looking for Oulu", "along the coast to Oulu", "found in 3.9 s"),
      "In this atlas Ada lives in Oulu, and the answers take 0.7 and 3.2 seconds. Use the answers, and measure the time: neither may be written into the program.",
    ),
  ),
);
