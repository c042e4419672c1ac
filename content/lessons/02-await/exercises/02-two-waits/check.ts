import { check, endsWell, exercise, inScenario, neverBlocks, nothingUnawaited, prints } from "#grading";
import { printedMoments, type RunRecord } from "#record";

function tells(run: RunRecord, line: string): boolean {
  return printedMoments(run).some(({ text }) => text === line);
}

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Gives the thread back while it waits", neverBlocks()),
  check(
    "Asks for the town, then for the way there, and says how long it took",
    prints("where does Ada live?", "which way leads to Lund?", "over the bridge to Lund", "found in 2.5 s"),
    (run) =>
      tells(run, "found in 1.5 s") &&
      "1.5 seconds is what the second answer takes. Read the clock before the first question, and ask the second one when the first answer is there.",
    (run) =>
      tells(run, "found in 0.0 s") &&
      "Which clock is that, and in which unit? `time.perfCounter()` counts seconds, also those in which the program only waits. Read it before the first question and after the second answer.",
  ),
  inScenario(
    "with another atlas",
    check(
      "Takes town, way and time from what happens",
      prints("looking for Ada", "looking for Oulu", "along the coast to Oulu", "found in 3.9 s"),
      "In this atlas Ada lives in Oulu, and the answers take 0.7 and 3.2 seconds. Nothing may be known in advance.",
    ),
  ),
);
