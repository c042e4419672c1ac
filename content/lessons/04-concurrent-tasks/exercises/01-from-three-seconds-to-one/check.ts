import {
  all,
  callsOf,
  check,
  endsWell,
  exercise,
  inScenario,
  neverBlocks,
  nothingUnawaited,
  peak,
  printsValue,
  takes,
} from "#grading";

export default exercise(
  check("Comes to its end without an error", endsWell()),
  check("Leaves no coroutine un-awaited", nothingUnawaited()),
  check("Gives the thread back while it waits", neverBlocks()),
  check("Prints the shelves in the order of the list", printsValue("shelves: ", "B12, A3, F40")),
  check(
    "Looks for all three at the same time",
    peak(callsOf("shelfOf", "/library.ts"), 3),
    "As long as each search is awaited before the next one begins, only one is under way. Begin all, then wait.",
  ),
  check("Takes one second", takes(1)),
  inScenario(
    "in another library",
    check(
      "Takes as long as the longest search",
      all(printsValue("shelves: ", "6H, 5H, 7C, 5Z, 4M"), takes(2.5)),
      "Here are five books, and the longest search takes 2.5 seconds. Take the books from the list.",
    ),
  ),
);
