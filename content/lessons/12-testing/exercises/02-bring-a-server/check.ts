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
function fails(scenario: string, hint: string): Check {
  return inScenario(scenario, check("The test fails", all(endsWell(), neverPrints("the test passed")), hint));
}

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Passes with the right implementation",
    printsTimes("the test passed"),
    "`checker.ts` keeps all of its promises. Which of yours does it not keep, and is that one in its description?",
  ),
  fails(
    "with one that asks all at once",
    "This implementation would send four requests at once, with a limit of two. Count what is under way in your `ask`.",
  ),
  fails(
    "with one that puts the fastest first",
    "This implementation gives the answers in another order than that of the links. Let the first link be slower than the others.",
  ),
  fails(
    "with one that stops at a failure",
    "With this implementation a failure comes out of `checkAll`, but one link that fails must not end it. Let one fail, and compare all of the answers.",
  ),
  fails(
    "with one that leaves requests behind",
    "With this implementation the requests go on when nobody waits for them any more. Cancel it while some are under way, and see whether they end.",
  ),
);
