import {
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
  check(
    "Prints the shelves in the order of the list",
    printsValue("shelves: ", "B12, A3, F40"),
    "One line, when all searches are done: what they found, in the order of the list, with commas between.",
  ),
  check(
    "Looks for all three at the same time",
    peak(callsOf("shelfOf", "/library.ts"), 3),
    "As long as each search is awaited before the next one begins, only one is under way. Begin all, then wait.",
  ),
  check("Takes one second", takes(1)),
  inScenario(
    "in another library",
    check(
      "Prints the shelves in the order of the list",
      printsValue("shelves: ", "6H, 5H, 7C, 5Z, 4M"),
      "In this library there are five books, and the searches end in another order. Take the books from the list, and the order too.",
    ),
  ),
  inScenario(
    "in another library",
    check(
      "Takes as long as the longest search",
      takes(2.71),
      "In this library the longest search takes 2.71 seconds. Let the last search itself end the waiting.",
    ),
  ),
);
