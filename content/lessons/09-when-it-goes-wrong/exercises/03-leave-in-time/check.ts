import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverBlocks,
  awaitsEveryCoroutine,
  printsAt,
  printsTimes,
  runsJobs,
  takes,
} from "#grading";
import { printedLines } from "#record";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Never blocks the loop",
    neverBlocks(),
    "`makeInvoice` keeps the thread in which it is called, with a limit as well. Let another thread call it.",
  ),
  check(
    "Makes each invoice, or gives it up in time",
    all(printsAt([1, "1: 40 euros"], [3, "2: no invoice in time"], [3.5, "3: 0 euros"]), runsJobs("thread", 3)),
    (run) =>
      printedLines(run).includes("3: no invoice in time") &&
      "The third one has a total of 0 euros, and an invoice over nothing is an invoice, too.",
    "The invoices are made one after another, and each may take two seconds.",
  ),
  check(
    "Ends when it is done",
    all(printsTimes("done"), takes(3.5)),
    "A thread is still at work, and it knows nothing of the time limit around the `await`. Give the limit to the function itself.",
  ),
  inScenario(
    "with other invoices",
    check(
      "Works with other invoices",
      all(
        neverBlocks(),
        printsAt(
          [1, "11: no invoice in time"],
          [1.75, "12: 8 euros"],
          [2.75, "13: no invoice in time"],
          [2.75, "done"],
        ),
        takes(2.75),
      ),
      "Here an invoice may take one second. Take `patience` from the file.",
    ),
  ),
);
