import {
  all,
  check,
  endsWell,
  exercise,
  inScenario,
  neverPrints,
  noTaskLeftBehind,
  awaitsEveryCoroutine,
  printsAt,
  printsEachAt,
  printsTimes,
  takes,
  runsToTheEnd,
} from "#grading";

export default exercise(
  runsToTheEnd(
    "The error of a receipt came out of what waits for it. Let each task handle its own error, or wait in a way that raises nothing.",
  ),
  awaitsEveryCoroutine(),
  check(
    "Serves without waiting for receipts",
    printsAt([1, "served: 7"], [2, "served: 8"], [3, "served: 9"]),
    "Each customer takes a second. A receipt is sent by a task, and nobody waits for it before all are served.",
  ),
  check(
    "Loses no receipt",
    printsEachAt([1.5, "receipt sent: 7"], [5, "receipt sent: 9"]),
    "The receipt for 9 is sent at 5 seconds, after the one for 8 has failed. What waits for it, and what could stop it before?",
  ),
  check(
    "Reports the receipt that failed",
    all(printsTimes("failed: no answer about 8"), neverPrints(/^failed: (?!no answer about 8$)/)),
    "The error of a receipt is kept in its task. Catch it in the task, or ask the task for it, and print its message once.",
  ),
  check(
    "Closes the shop when the last receipt is done",
    all(printsAt([5, "the shop is closed"]), takes(5), noTaskLeftBehind()),
    "The last receipt is done at 5 seconds. Print the line after waiting for all the tasks, and leave none over.",
  ),
  inScenario(
    "when nothing fails",
    check(
      "Works with other orders",
      all(
        printsEachAt([2.5, "receipt sent: 32"], [5, "receipt sent: 31"], [5, "the shop is closed"]),
        neverPrints(/^failed/),
        takes(5),
      ),
      "Here no receipt fails, and the one of the first order is the last to be sent.",
    ),
  ),
  inScenario(
    "on another day",
    check(
      "Reports each receipt that failed",
      all(
        endsWell(),
        printsTimes("failed: no such address"),
        printsTimes("failed: the mail is full"),
        printsTimes("failed: no connection"),
        printsEachAt([3.5, "receipt sent: 23"], [5.5, "the shop is closed"]),
        takes(5.5),
      ),
      "Here three of four receipts fail, with another kind of error.",
    ),
  ),
);
