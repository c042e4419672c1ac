import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  neverPrints,
  awaitsEveryCoroutine,
  printsTimes,
  type Check,
  runsToTheEnd,
} from "#grading";

/** With a wrong implementation, the test must not pass. */
function fails(scenario: string, sentence: string, hint: string): Check {
  return inScenario(scenario, check(sentence, all(endsWell(), neverPrints("the test passed")), hint));
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Passes with the right implementation",
    printsTimes("the test passed"),
    "`patience.ts` keeps all of its promises. Which of yours does it not keep, and is that one in its description?",
  ),
  fails(
    "with one that gives up too early",
    "The test fails",
    "This implementation gives up after two tries. Give it a function that succeeds at the third call only.",
  ),
  fails(
    "with one that asks too often",
    "The test fails",
    "This implementation asks four times. Give it a function that never succeeds, and count its calls.",
  ),
  fails(
    "with one that hides the error",
    "The test fails",
    "This implementation gives an empty text when all three tries have failed, and no error comes out. The test must notice that none did.",
  ),
  fails(
    "with one that does not pause",
    "The test fails",
    "This implementation tries again at once. Note `loop.time()` at each call, and compare.",
  ),
  fails(
    "with one that swallows a cancellation",
    "The test fails",
    "This implementation takes the cancellation for a failure, and tries again. Cancel a task that waits, and ask whether it was `cancelled()`.",
  ),
);
