import {
  all,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverPrints,
  awaitsEveryCoroutine,
  noWarnings,
  printsAt,
  printsEachAt,
  printsTimes,
} from "#grading";
import { printedLines } from "#record";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check(
    "Starts each label once, and gives its number when it is there",
    all(
      printsTimes("started: book"),
      printsTimes("started: lamp"),
      printsTimes("started: sofa"),
      printsAt([1, "book: label 17"]),
    ),
    "The printer calls `onDone` with the number after one second. What it calls has to wake the one who awaits.",
  ),
  check(
    "Raises the printer's error at the await",
    printsAt([1.5, "lamp: no paper"]),
    "The printer calls `onError` after half a second. A future can be filled with an error as well.",
  ),
  check(
    "Stops the job, once, when the waiting is cancelled, and only then",
    all(
      printsAt([2.5, "stopped: sofa"], [2.5, "sofa: too slow"]),
      printsTimes("stopped: sofa"),
      neverPrints("stopped: book", "stopped: lamp"),
    ),
    (run) =>
      printedLines(run).some((line) => /^stopped: (book|lamp)$/.test(line)) &&
      "Here a job is stopped that has ended by itself. Stop it only when the waiting is cancelled, which you know by the CancelledError: not in a `finally`, and not for each kind of error.",
    (run) =>
      printedLines(run).some((line) => line.startsWith("sofa: label")) &&
      "The cancellation was caught and did not go on, so `label` returned as if there were a label. Raise the CancelledError again.",
    "The time limit cancels the one who waits for the sofa's label. The cancellation arrives at its await: there the job can be stopped, and then the cancellation has to go on.",
  ),
  check(
    "Ignores a callback that comes too late",
    noWarnings(),
    "The label of the sofa comes out of the printer half a second after the stop. By then the future is done: ask it before you fill it.",
  ),
  inScenario(
    "with another printer",
    check(
      "Keeps several labels apart, and passes on results, errors and cancellations",
      all(
        printsEachAt(
          [0, "card: label 1"],
          [0.5, "drum: label 3"],
          [0.75, "bell: label 2"],
          [1, "kite: out of ink"],
          [1.25, "halted: kite"],
          [1.25, "cancelled: True"],
        ),
        printsTimes("halted: kite"),
        neverPrints(/^halted: (?!kite)/),
        noWarnings(),
      ),
      "This printer calls back at once for the card. It prints several labels side by side, so each call of `label` needs a future of its own.",
    ),
  ),
);
