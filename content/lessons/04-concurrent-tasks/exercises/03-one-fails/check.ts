import {
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  neverPrints,
  noWarnings,
  awaitsEveryCoroutine,
  peak,
  prints,
  takes,
  type Hint,
} from "#grading";
import { printedLines } from "#record";

/** Hints for lines in which an order, or the count of orders, went wrong in one particular way. */
const whatWentWrong: Hint[] = [
  (run) =>
    printedLines(run).some((line) => line.startsWith("no delivery")) &&
    "If you catch the error around all orders, you lose the answers of the others. Catch it inside each order, or let `gather` put it into its list.",
  (run) =>
    printedLines(run).some((line) => /^Brook: (?!no delivery)/.test(line)) &&
    "The list of answers contains both results and errors. Check which of the two each entry is.",
  (run) =>
    printedLines(run)[0]?.startsWith("Brook: ") &&
    "The lines are printed as the orders end. Keep what happened to each order, and print the lines when all are done, in the order of the list.",
  (run) => {
    const [, delivered, failed] = /^(\d+) delivered, (\d+) failed$/.exec(printedLines(run).at(-1) ?? "") ?? [];
    return (
      delivered !== undefined &&
      Number(delivered) + Number(failed) !== 3 &&
      "You sent three orders, so the delivered and the failed ones must add up to three."
    );
  },
];

export default exercise(
  check(
    "No error leaves the program",
    endsWell(),
    "The error of one order leaves `gather`, and then the program. Which option of `gather` makes errors into results?",
  ),
  awaitsEveryCoroutine(),
  check("All orders are under way at the same time", peak(callsOf("order", "/farms.ts"), 3)),
  check(
    "Says what happened to each order, and counts both kinds",
    prints("Birch: 12 eggs", "Brook: no delivery, the road is flooded", "Hill: 3 cheeses", "2 delivered, 1 failed"),
    ...whatWentWrong,
    "Print one line for each farm, in the order of the list, whether it delivered or not. Then print the count, and nothing else.",
  ),
  check("Takes as long as the longest delivery", takes(2)),
  check("Leaves no error unnoticed", noWarnings()),
  inScenario(
    "in a bad year",
    check(
      "No error leaves the program",
      endsWell(),
      "In a bad year all three orders fail, each with an error of another class. An order has failed whatever the class of its error is.",
    ),
  ),
  inScenario(
    "in a bad year",
    check(
      "Says what happened to each order",
      prints(
        "Oak: no delivery, the fox was here",
        "Elm: no delivery, all cows are ill",
        "Ash: no delivery, no hay",
        "0 delivered, 3 failed",
      ),
      "In a bad year all three orders fail, each with an error of another class. An order has failed whatever the class of its error is.",
    ),
  ),
  inScenario("in a bad year", check("Takes as long as the longest delivery", takes(2.9))),
  inScenario(
    "in a good year",
    check(
      "Says what happened to each order",
      prints("Oak: 30", "Elm: 0", "Ash: 12", "Yew: 12", "4 delivered, 0 failed"),
      (run) =>
        printedLines(run).some((line) => line.startsWith("Elm: no delivery")) &&
        "Elm delivered 0 eggs, which is not an error. Check whether the entry is an error, and not whether it is empty or 0.",
      "In a good year four farms deliver, and each answer is a number of eggs, which may be 0. Only an error is a failure.",
    ),
  ),
  inScenario("in a good year", check("Takes as long as the longest delivery", takes(1.7))),
  inScenario(
    "when an order is cancelled",
    check("Does not count it as delivered", neverPrints(/^Yew: (?!no delivery)/, /^2 delivered/), (run) =>
      run.language === "python"
        ? "If an order was cancelled, its entry is a CancelledError, which is a `BaseException` but not an `Exception`."
        : "If an order was cancelled, its entry is a CancelledError. That is an Error, and no goods were delivered.",
    ),
  ),
);
