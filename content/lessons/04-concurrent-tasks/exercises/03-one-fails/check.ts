import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  noWarnings,
  nothingUnawaited,
  peak,
  prints,
  takes,
} from "#grading";

export default exercise(
  check(
    "No error leaves the program",
    endsWell(),
    "The error of one order leaves the gathering. Which option of `gather` makes errors into results?",
  ),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("All orders are under way at the same time", peak(callsOf("order", "/farms.ts"), 3)),
  check(
    "Says of each farm what became of the order",
    prints("Birch: 12 eggs", "Brook: no delivery, the road is flooded", "Hill: 3 cheeses", "2 delivered, 1 failed"),
    "Each farm has its line, in the order of the list, whether it delivered or not.",
  ),
  check("Takes as long as the longest delivery", takes(2)),
  check("No error is left unseen", noWarnings()),
  inScenario(
    "in a bad year",
    check(
      "Says of each farm what became of the order",
      all(
        prints("Oak: no delivery, the fox was here", "Elm: no delivery, all cows are ill", "0 delivered, 2 failed"),
        takes(3),
      ),
    ),
  ),
  inScenario(
    "in a good year",
    check(
      "Says of each farm what became of the order",
      all(prints("Oak: a goose", "Elm: milk", "Ash: 20 eggs", "3 delivered, 0 failed"), takes(2)),
    ),
  ),
);
