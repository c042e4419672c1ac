import {
  callsOf,
  check,
  runsToTheEnd,
  exercise,
  inScenario,
  neverBlocks,
  awaitsEveryCoroutine,
  peak,
  printsValue,
  takes,
} from "#grading";

export default exercise(
  runsToTheEnd(),
  awaitsEveryCoroutine(),
  check("Yields control while it waits", neverBlocks()),
  check(
    "Prints the shelves in the order of the list",
    printsValue("shelves: ", "B12, A3, F40"),
    "Print one line when all searches are done: what they found, in the order of the list, with commas in between.",
  ),
  check(
    "Looks for all three at the same time",
    peak(callsOf("shelfOf", "/library.ts"), 3),
    "As long as you await each search before you start the next one, only one is under way. Start all of them, then wait.",
  ),
  check("Takes one second", takes(1)),
  inScenario(
    "in another library",
    check(
      "Prints the shelves in the order of the list",
      printsValue("shelves: ", "6H, 5H, 7C, 5Z, 4M"),
      "This library searches for five books, and the searches end in another order. Take both the books and their order from the list.",
    ),
  ),
  inScenario(
    "in another library",
    check(
      "Takes as long as the longest search",
      takes(2.71),
      "In this library the longest search takes 2.71 seconds. Wait for the searches themselves, and not for a fixed time.",
    ),
  ),
);
