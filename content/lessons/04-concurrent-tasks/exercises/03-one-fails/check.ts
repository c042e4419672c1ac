import {
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  neverPrints,
  noWarnings,
  nothingUnawaited,
  peak,
  prints,
  takes,
  type Hint,
} from "#grading";
import { printedLines } from "#record";

/** What is told of lines in which an order, or the count of orders, went wrong in one particular way. */
const whatWentWrong: Hint[] = [
  (run) =>
    printedLines(run).some((line) => line.startsWith("no delivery")) &&
    "An error that is caught around all orders leaves nothing of the others. Catch it in each order, or let `gather` put it into its list.",
  (run) =>
    printedLines(run).some((line) => /^Brook: (?!no delivery)/.test(line)) &&
    "In the list of answers an error stands like a result. Ask of each entry which of the two it is.",
  (run) =>
    printedLines(run)[0]?.startsWith("Brook: ") &&
    "The lines come as the orders end. Keep what became of each, and print when all are done, in the order of the list.",
  (run) => {
    const [, delivered, failed] = /^(\d+) delivered, (\d+) failed$/.exec(printedLines(run).at(-1) ?? "") ?? [];
    return (
      delivered !== undefined &&
      Number(delivered) + Number(failed) !== 3 &&
      "There are three orders. Those that were delivered and those that failed are three together."
    );
  },
];

export default exercise(
  check(
    "No error leaves the program",
    endsWell(),
    "The error of one order leaves `gather`, and with it the program. Which option of `gather` makes errors into results?",
  ),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("All orders are under way at the same time", peak(callsOf("order", "/farms.ts"), 3)),
  check(
    "Says of each farm what became of the order, and counts both kinds",
    prints("Birch: 12 eggs", "Brook: no delivery, the road is flooded", "Hill: 3 cheeses", "2 delivered, 1 failed"),
    ...whatWentWrong,
    "Each farm has its line, in the order of the list, whether it delivered or not. Then comes the count, and nothing else.",
  ),
  check("Takes as long as the longest delivery", takes(2)),
  check("No error is left unseen", noWarnings()),
  inScenario(
    "in a bad year",
    check(
      "No error leaves the program",
      endsWell(),
      "In a bad year all three orders fail, each with an error of another class. Whatever class it is, it is a failed order.",
    ),
  ),
  inScenario(
    "in a bad year",
    check(
      "Says of each farm what became of the order",
      prints(
        "Oak: no delivery, the fox was here",
        "Elm: no delivery, all cows are ill",
        "Ash: no delivery, no hay",
        "0 delivered, 3 failed",
      ),
      "In a bad year all three orders fail, each with an error of another class. Whatever class it is, it is a failed order.",
    ),
  ),
  inScenario("in a bad year", check("Takes as long as the longest delivery", takes(2.9))),
  inScenario(
    "in a good year",
    check(
      "Says of each farm what became of the order",
      prints("Oak: 30", "Elm: 0", "Ash: 12", "Yew: 12", "4 delivered, 0 failed"),
      (run) =>
        printedLines(run).some((line) => line.startsWith("Elm: no delivery")) &&
        "Elm delivered 0 eggs, which is no error. Ask whether it is an error, and not whether it is anything.",
      "In a good year four farms deliver, and what comes is a number of eggs, which may be 0. Only an error is a failure.",
    ),
  ),
  inScenario("in a good year", check("Takes as long as the longest delivery", takes(1.7))),
  inScenario(
    "when an order is cancelled",
    check("Does not count it as delivered", neverPrints(/^Yew: (?!no delivery)/, /^2 delivered/), (run) =>
      run.language === "python"
        ? "The entry of an order that was cancelled is a CancelledError: a `BaseException`, and no `Exception`."
        : "The entry of an order that was cancelled is a CancelledError. It is an Error, and no goods.",
    ),
  ),
);
